// swift-tools-version: 6.3
import PackageDescription

// A package of its own, so that the engine depends on no harness.
let package = Package(
    name: "Benchmarks",
    targets: [
        .executableTarget(
            name: "corpus", path: "Sources/CorpusGenerator",
            swiftSettings: [.enableUpcomingFeature("ExistentialAny")])
    ],
    swiftLanguageModes: [.v6]
)
