// swift-tools-version: 6.2
import PackageDescription

// The module graph points strictly downward: a target names only targets listed below it here.
// Tests/RepositoryTests/LayeringTests.swift holds the sources to it.

let strict: [SwiftSetting] =
  Context.environment["ARUSHA_STRICT"] == nil ? [] : [.treatAllWarnings(as: .error)]

let settings: [SwiftSetting] =
  strict + [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .strictMemorySafety(),
    // Not where it is only installed: a newer compiler's new warning must not stop an administration.
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

// `make fuzz` builds these, and nothing else does: they need libFuzzer.
let fuzzing: [Target] =
  Context.environment["ARUSHA_FUZZ"] == nil
  ? []
  : [
    .executableTarget(
      name: "arusha-fuzz",
      dependencies: [
        "ArushaDiagnostics", "ArushaForms", "ArushaModel", "ArushaTables", "ArushaTerminal",
        "ArushaTestSupport", "ArushaWord", "FormSamples",
      ],
      path: "Tests/Fuzzing", exclude: ["make-corpus"], swiftSettings: settings)
  ]

let package = Package(
  name: "arusha",
  products: [
    // Preloaded into the program by the tests of what failing disks and power cuts do to it.
    .library(name: "FaultInjection", type: .dynamic, targets: ["FaultInjection"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
  ],
  targets: [
    .executableTarget(
      name: "arusha", dependencies: ["ArushaCommands"], swiftSettings: settings),
    module(
      "ArushaCommands",
      [
        "ArushaAnalysis", "ArushaCatalog", "ArushaDiagnostics", "ArushaExcel", "ArushaForms",
        "ArushaHTML",
        "ArushaInterview", "ArushaModel", "ArushaPlanning", "ArushaReport", "ArushaTables",
        "ArushaPackages", "ArushaTerminal", "ArushaText", "ArushaWord", "ArushaWorkspace",
        "ArushaYAML",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    module("ArushaHTML", ["ArushaReport", "ArushaText"]),
    module("ArushaExcel", ["ArushaReport", "ArushaTables", "ArushaText"]),
    module("ArushaWord", ["ArushaPackages", "ArushaReport", "ArushaTables", "ArushaText"]),
    module(
      "ArushaReport",
      [
        "ArushaAnalysis", "ArushaModel", "ArushaPlanning", "ArushaTables", "ArushaText",
        "ArushaWords",
      ]),
    module(
      "ArushaInterview",
      [
        "ArushaAnalysis", "ArushaModel", "ArushaPlanning", "ArushaTerminal", "ArushaText",
        "ArushaWords",
      ]),
    module(
      "ArushaPlanning", ["ArushaAnalysis", "ArushaModel", "ArushaTables", "ArushaText"]),
    module("ArushaWorkspace", ["ArushaModel"]),
    module("ArushaAnalysis", ["ArushaModel"]),
    module("ArushaWords", ["ArushaModel", "ArushaText"]),
    module(
      "ArushaForms",
      ["ArushaDiagnostics", "ArushaModel", "ArushaText", "ArushaYAML", "CSodium"]),
    module("ArushaYAML", ["ArushaDiagnostics", "CLibYAML"]),
    module("ArushaTables", ["ArushaPackages", "CXlsxWriter"]),
    module("ArushaPackages", ["CExpat", "CLibZip"]),

    // Vocabularies: no local dependency.
    module("ArushaModel"),
    module("ArushaDiagnostics"),
    module("ArushaTerminal", ["CSignal"]),
    module("ArushaCatalog"),
    module("ArushaText", exclude: ["texts"]),

    // System libraries: a module map and a commented shim each.
    .systemLibrary(
      name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
    .systemLibrary(name: "CLibZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(
      name: "CXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .systemLibrary(name: "CSignal"),
    .systemLibrary(
      name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),

    // What `make bench` measures inside one process; not installed.
    .executableTarget(
      name: "arusha-measure",
      dependencies: [
        "ArushaAnalysis", "ArushaDiagnostics", "ArushaForms", "ArushaModel", "ArushaWorkspace",
        "ArushaYAML",
      ],
      path: "Benchmarks/Measure", swiftSettings: settings),

    .target(name: "FaultInjection", path: "Tests/FaultInjection"),
    .target(
      name: "ProjectSupport", path: "Tests/ProjectSupport", swiftSettings: settings),
    tests(
      "EndToEndTests",
      [
        "ArushaPackages", "ArushaTables", "ArushaTestSupport", "ArushaWord", "FaultInjection",
        "ProjectSupport", "ReportSamples", "arusha",
      ],
      exclude: ["Goldens"]),
    tests(
      "RepositoryTests",
      [
        "ArushaAnalysis", "ArushaForms", "ArushaModel", "ArushaPackages", "ArushaTables",
        "ArushaTerminal", "ArushaWorkspace", "ArushaYAML", "ProjectSupport", "arusha",
      ],
      exclude: ["Source"]),
    tests("ArushaAnalysisTests", ["ArushaAnalysis", "ArushaModel", "ArushaTestSupport"]),
    tests("ArushaModelTests", ["ArushaModel"]),
    tests("ArushaWorkspaceTests", ["ArushaModel", "ArushaTestSupport", "ArushaWorkspace"]),
    // What several test targets need: temporary folders, other processes.
    .target(
      name: "ArushaTestSupport", path: "Tests/ArushaTestSupport", swiftSettings: settings),
    tests("ArushaYAMLTests", ["ArushaDiagnostics", "ArushaTestSupport", "ArushaYAML"]),
    tests(
      "ArushaReportTests", ["ArushaReport", "ArushaText", "ReportSamples"], exclude: ["Goldens"]),
    tests(
      "ArushaHTMLTests", ["ArushaHTML", "ArushaReport", "ArushaText", "ReportSamples"],
      exclude: ["Goldens"]),
    // The sample and random reports that the tests of every exporter draw.
    .target(
      name: "ReportSamples", dependencies: ["ArushaReport", "ArushaText"],
      path: "Tests/ReportSamples", swiftSettings: settings),
    tests(
      "ArushaFormsTests",
      ["ArushaDiagnostics", "ArushaForms", "ArushaModel", "ArushaTestSupport", "FormSamples"]),
    // The small questionnaire that tests and fuzzing build on.
    .target(
      name: "FormSamples", dependencies: ["ArushaForms", "ArushaModel"],
      path: "Tests/FormSamples", swiftSettings: settings),
    tests("ArushaTextTests", ["ArushaTestSupport", "ArushaText"]),
    tests("ArushaDiagnosticsTests", ["ArushaDiagnostics"]),
    tests("ArushaCatalogTests", ["ArushaCatalog"]),
    tests(
      "ArushaInterviewTests",
      [
        "ArushaAnalysis", "ArushaForms", "ArushaInterview", "ArushaModel", "ArushaPlanning",
        "ArushaTerminal", "ArushaTestSupport", "ArushaText",
      ]),
    tests(
      "ArushaPlanningTests",
      ["ArushaAnalysis", "ArushaModel", "ArushaPlanning", "ArushaTables", "ArushaText"]),
    tests(
      "ArushaWordTests",
      ["ArushaPackages", "ArushaReport", "ArushaText", "ArushaWord", "ReportSamples"]),
    tests(
      "ArushaExcelTests",
      ["ArushaExcel", "ArushaReport", "ArushaTables", "ArushaText", "ReportSamples"]),
    tests("ArushaTablesTests", ["ArushaTables", "ArushaTestSupport"]),
    tests("ArushaPackagesTests", ["ArushaPackages"]),
    tests("ArushaTerminalTests", ["ArushaTerminal", "ArushaTestSupport"]),
  ] + fuzzing
)
