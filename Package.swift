// swift-tools-version: 6.2
import PackageDescription

// The module graph points strictly downward: a target names only targets listed below it here.
// Tests/RepositoryTests/LayeringTests.swift holds the sources to it.

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error, .when(configuration: .debug)),
]

func module(_ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = [])
  -> Target
{
  .target(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: settings)
}

let package = Package(
  name: "arusha",
  products: [],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
  ],
  targets: [
    // Vocabularies: no local dependency.
    module("ArushaModel"),
    module("ArushaDiagnostics"),
    module("ArushaText", exclude: ["texts"]),

    // The edge of the system.
    module("ArushaWorkspace", ["ArushaModel"]),

    tests("ArushaModelTests", ["ArushaModel"]),
    tests("ArushaWorkspaceTests", ["ArushaModel", "ArushaTestSupport", "ArushaWorkspace"]),

    // What several test targets need: temporary folders, other processes.
    .target(
      name: "ArushaTestSupport", path: "Tests/ArushaTestSupport", swiftSettings: settings),
  ]
)
