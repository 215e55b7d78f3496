// swift-tools-version: 6.3
import PackageDescription

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .strictMemorySafety(),
]

// Targets point one way, top to bottom: CPCRE2, Tables ← PCRE ← PatternFiles ← QuotationAttribution ← quidit; Evaluation, which
// the tool alone uses, knows nothing of the engine.
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
        .target(name: "Tables", swiftSettings: strict),
        .target(name: "PCRE", dependencies: ["CPCRE2", "Tables"], swiftSettings: strict),
        .target(name: "PatternFiles", dependencies: ["PCRE", "Tables"], swiftSettings: strict),
        .target(name: "QuotationAttribution", dependencies: ["PatternFiles", "PCRE"], swiftSettings: strict),
        .target(name: "CFrenchPatterns", cSettings: [.unsafeFlags(["-std=c23"])]),
        .target(name: "CFrenchTables", cSettings: [.unsafeFlags(["-std=c23"])]),
        .target(
            name: "FrenchPatterns", dependencies: ["CFrenchPatterns", "CFrenchTables", "PatternFiles", "Tables"],
            swiftSettings: strict),
        .target(name: "CSystem"),
        .target(name: "Files", dependencies: ["CSystem"], swiftSettings: strict),
        .systemLibrary(
            name: "CJansson", pkgConfig: "jansson", providers: [.apt(["libjansson-dev"]), .brew(["jansson"])]),
        .target(name: "JSON", dependencies: ["CJansson"], swiftSettings: strict),
        // Without pkg-config: utf8proc's file has a flag that SwiftPM warns of, and it stands where compilers look anyway.
        .systemLibrary(name: "CUTF8Proc", providers: [.apt(["libutf8proc-dev"]), .brew(["utf8proc"])]),
        .target(name: "UnicodeForms", dependencies: ["CUTF8Proc"], swiftSettings: strict),
        .target(name: "CNameWords", cSettings: [.unsafeFlags(["-std=c23"])]),
        .target(name: "NameWords", dependencies: ["CNameWords"], swiftSettings: strict),
        .target(name: "Evaluation", dependencies: ["JSON", "UnicodeForms", "NameWords"], swiftSettings: strict),
        .target(name: "Threads", dependencies: ["CSystem"], swiftSettings: strict),
        .systemLibrary(
            name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
        .systemLibrary(
            name: "CZstd", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"]), .brew(["zstd"])]),
        .systemLibrary(
            name: "CLZMA", pkgConfig: "liblzma", providers: [.apt(["liblzma-dev"]), .brew(["xz"])]),
        // Neither Debian nor macOS has a description for pkg-config; both have it where compilers look.
        .systemLibrary(name: "CBZip2", providers: [.apt(["libbz2-dev"])]),
        .target(
            name: "Streams", dependencies: ["Files", "CSystem", "CZlib", "CZstd", "CLZMA", "CBZip2"],
            swiftSettings: strict),
        .target(name: "JSONRecords", swiftSettings: strict),
        .executableTarget(
            name: "quidit",
            dependencies: [
                "QuotationAttribution", "PatternFiles", "FrenchPatterns", "Files", "Streams", "JSONRecords", "Threads",
                "Evaluation",
            ],
            swiftSettings: strict),
        // Makes what CFrenchTables holds in an installed program.
        .executableTarget(
            name: "PatternTables", dependencies: ["PatternFiles", "Files", "Streams"],
            swiftSettings: strict),
        .testTarget(name: "TablesTests", dependencies: ["Tables"], swiftSettings: strict),
        .testTarget(name: "PCRETests", dependencies: ["PCRE", "Tables"], swiftSettings: strict),
        .testTarget(name: "PatternFilesTests", dependencies: ["PatternFiles", "Tables"], swiftSettings: strict),
        .testTarget(
            name: "QuotationAttributionTests",
            dependencies: ["QuotationAttribution", "PatternFiles", "FrenchPatterns", "Tables"], swiftSettings: strict),
        .testTarget(name: "JSONTests", dependencies: ["JSON"], swiftSettings: strict),
        .testTarget(name: "EvaluationTests", dependencies: ["Evaluation"], swiftSettings: strict),
        .testTarget(
            name: "quiditTests", dependencies: ["quidit", "Files", "FrenchPatterns", "PatternFiles"],
            swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)
