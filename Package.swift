// swift-tools-version: 6.3
import PackageDescription

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .strictMemorySafety(),
]

// Targets point one way, top to bottom: CPCRE2 ← PCRE ← PatternFiles ← QuotationAttribution ← quidit.
let package = Package(
    name: "quidit",
    products: [
        .library(name: "QuotationAttribution", targets: ["QuotationAttribution", "FrenchPatterns"]),
        .executable(name: "quidit", targets: ["quidit"]),
    ],
    targets: [
        .systemLibrary(
            name: "CPCRE2", pkgConfig: "libpcre2-16",
            providers: [.apt(["libpcre2-dev"]), .brew(["pcre2"])]),
        .target(name: "PCRE", dependencies: ["CPCRE2"], swiftSettings: strict),
        .target(name: "PatternFiles", dependencies: ["PCRE"], swiftSettings: strict),
        .target(name: "QuotationAttribution", dependencies: ["PatternFiles", "PCRE"], swiftSettings: strict),
        .target(name: "CFrenchPatterns", cSettings: [.unsafeFlags(["-std=c23"])]),
        .target(
            name: "FrenchPatterns", dependencies: ["CFrenchPatterns", "PatternFiles"], swiftSettings: strict),
        .target(name: "CSystem"),
        .target(name: "Files", dependencies: ["CSystem"], swiftSettings: strict),
        .executableTarget(
            name: "quidit",
            dependencies: ["QuotationAttribution", "PatternFiles", "FrenchPatterns", "Files"],
            swiftSettings: strict),
        .testTarget(name: "PCRETests", dependencies: ["PCRE"], swiftSettings: strict),
        .testTarget(name: "PatternFilesTests", dependencies: ["PatternFiles"], swiftSettings: strict),
        .testTarget(
            name: "QuotationAttributionTests",
            dependencies: ["QuotationAttribution", "PatternFiles", "FrenchPatterns"], swiftSettings: strict),
        .testTarget(
            name: "quiditTests", dependencies: ["quidit", "Files", "FrenchPatterns", "PatternFiles"],
            swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)
