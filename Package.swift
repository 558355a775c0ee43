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
    module("ArushaHTML", ["ArushaReport", "ArushaText"]),
    module("ArushaReport", ["ArushaText"]),

    // Vocabularies: no local dependency.
    module("ArushaModel"),
    module("ArushaDiagnostics"),
    module("ArushaText", exclude: ["texts"]),

    tests("ArushaModelTests", ["ArushaModel"]),
    tests(
      "ArushaReportTests", ["ArushaReport", "ArushaText", "ReportSamples"], exclude: ["Goldens"]),
    tests(
      "ArushaHTMLTests", ["ArushaHTML", "ArushaReport", "ArushaText", "ReportSamples"],
      exclude: ["Goldens"]),
    // The sample and random reports that the tests of every exporter draw.
    .target(
      name: "ReportSamples", dependencies: ["ArushaReport", "ArushaText"],
      path: "Tests/ReportSamples", swiftSettings: settings),
  ]
)
