// swift-tools-version: 6.2
import PackageDescription

// What arusha is measured against: a package of its own, so that the product never depends on it.
let package = Package(
  name: "arusha-references",
  dependencies: [
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2")
  ],
  targets: [
    .systemLibrary(name: "CLibYAML", path: "Sources/CLibYAML", pkgConfig: "yaml-0.1"),
    .executableTarget(name: "LibYAMLEvents", dependencies: ["CLibYAML"]),
    .executableTarget(name: "DurableSave"),
    .executableTarget(
      name: "YamsCompose", dependencies: [.product(name: "Yams", package: "Yams")]),
  ]
)
