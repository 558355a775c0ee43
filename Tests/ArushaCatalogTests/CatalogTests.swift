import ArushaCatalog
import Foundation
import Testing

/// A folder of its own that goes with the test.
private final class Scratch {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "arusha-catalog-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func folder(_ name: String) throws {
    try FileManager.default.createDirectory(
      atPath: path + "/" + name, withIntermediateDirectories: true)
  }

  func file(_ name: String) {
    _ = FileManager.default.createFile(atPath: path + "/" + name, contents: nil)
  }

  func catalog(_ name: String) throws -> String {
    try folder(name + "/Questionnaires")
    try folder(name + "/Profiles")
    return path + "/" + name
  }
}

@Suite struct CatalogTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func find(
    option: String? = nil, environment: [String: String] = [:], executable: String? = nil
  ) -> Result<Catalog, CatalogNotFound> {
    Catalog.find(option: option, environment: environment, executable: executable)
  }

  private func root(_ result: Result<Catalog, CatalogNotFound>) -> String? {
    try? result.get().root
  }

  /// nil where a catalogue was found.
  private func tried(_ result: Result<Catalog, CatalogNotFound>) -> [String]? {
    guard case .failure(let missing) = result else { return nil }
    return missing.tried
  }

  @Test func `the option, the environment and the executable's places are looked at in this order`()
    throws
  {
    let option = try scratch.catalog("option")
    let environment = ["ARUSHA_CATALOG": try scratch.catalog("environment")]
    let source = try scratch.catalog("tree")
    scratch.file("tree/Package.swift")
    let executable = scratch.path + "/tree/build/bin/arusha"
    #expect(root(find(executable: executable)) == source)
    let beside = try scratch.catalog("tree/build/bin")
    #expect(root(find(executable: executable)) == beside)
    let installed = try scratch.catalog("tree/build/share/arusha")
    #expect(root(find(executable: executable)) == installed)
    #expect(
      root(find(environment: environment, executable: executable)) == environment["ARUSHA_CATALOG"])
    #expect(root(find(option: option, environment: environment, executable: executable)) == option)
  }

  @Test func `the nearest source tree wins`() throws {
    _ = try scratch.catalog("outer")
    scratch.file("outer/Package.swift")
    let inner = try scratch.catalog("outer/inner")
    scratch.file("outer/inner/Package.swift")
    #expect(root(find(executable: scratch.path + "/outer/inner/.build/debug/arusha")) == inner)
  }

  @Test func `a folder above without a manifest is not taken`() throws {
    _ = try scratch.catalog("tree")
    let result = find(executable: scratch.path + "/tree/build/bin/arusha")
    #expect(root(result) != scratch.path + "/tree")
  }

  @Test func `a named folder that is no catalogue is an error, whatever else there is`() throws {
    let good = try scratch.catalog("good")
    try scratch.folder("half/Questionnaires")
    let half = scratch.path + "/half"
    #expect(tried(find(option: half, environment: ["ARUSHA_CATALOG": good])) == [half])
    #expect(
      tried(find(environment: ["ARUSHA_CATALOG": half], executable: good + "/arusha")) == [half])
  }

  @Test func `a file in the place of a folder is no catalogue`() throws {
    try scratch.folder("files/Questionnaires")
    scratch.file("files/Profiles")
    #expect(root(find(option: scratch.path + "/files")) == nil)
  }

  @Test func `where none is found every place is named in order`() throws {
    try scratch.folder("bin")
    let places = try #require(tried(find(executable: scratch.path + "/bin/arusha")))
    #expect(places.prefix(2) == [scratch.path + "/share/arusha", scratch.path + "/bin"])
    #expect(tried(find()) == [])
  }

  @Test(arguments: ["arusha", "/arusha", "", "/"])
  func `an executable in an odd place is no trap`(executable: String) {
    #expect(root(find(executable: executable)) == nil)
  }

  @Test func `texts are beside their module in a source tree, at the top where installed`() throws {
    let catalog = try find(option: scratch.catalog("data")).get()
    try scratch.folder("data/texts")
    scratch.file("data/texts/fr.yaml")
    #expect(catalog.texts == catalog.root + "/texts")
    #expect(catalog.hasTexts("fr"))
    #expect(!catalog.hasTexts("es"))
    try scratch.folder("data/Sources/ArushaText/texts")
    #expect(catalog.texts == catalog.root + "/Sources/ArushaText/texts")
    #expect(!catalog.hasTexts("fr"))
  }
}
