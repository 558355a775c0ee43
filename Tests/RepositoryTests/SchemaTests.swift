import ArushaForms
import ArushaYAML
import Foundation
import ProjectSupport
import Testing

/// The schemas that editors read say the same as the checks, as far as a shape goes.
@Suite struct SchemaTests {
  private let schemas: [String: Any]

  init() throws {
    var schemas: [String: Any] = [:]
    for format in FileFormat.all {
      let data = try Data(contentsOf: Project.url("Questionnaires/schemas/\(format.kind).json"))
      schemas[format.kind] = try JSONSerialization.jsonObject(with: data)
    }
    self.schemas = schemas
  }

  /// What a schema says of a file; nil where it is no file of ours.
  private func problems(_ bytes: [UInt8]) throws -> [String]? {
    guard let root = readYAML(bytes, file: "file.yaml").root,
      case .mapping(let entries) = root.content,
      case .scalar(let name, _)? = entries.first(where: { $0.key == "schema" })?.value.content,
      let kind = FileFormat.parse(schema: name)?.kind, let schema = schemas[kind]
    else { return nil }
    return try SchemaValidator().problems(root.typed, schema)
  }

  @Test func `the schemas are made from the formats`() throws {
    let folder = try Folder()
    let run = try Arusha.run(["form", "schemas", "made"], in: folder.url)
    #expect(run.status == 0, "\(run.errors)")
    let bundled = Project.files(below: "Questionnaires/schemas")
    #expect(bundled.count == FileFormat.all.count)
    for path in bundled {
      let name = URL(filePath: path).lastPathComponent
      #expect(try folder.text("made/" + name) == Project.text(path), "make examples")
    }
  }

  @Test func `every bundled file follows its schema`() throws {
    var kinds: Set<String> = []
    let files = ["Questionnaires", "Profiles", "Reports", "Sources/ArushaText/texts"].flatMap {
      Project.files(below: $0, suffix: ".yaml")
    }
    for path in files {
      let bytes = Array(try Project.text(path).utf8)
      let found = try #require(try problems(bytes), "\(path)")
      #expect(found == [], "\(path)")
      if let root = readYAML(bytes, file: path).root, case .mapping(let entries) = root.content,
        case .scalar(let name, _)? = entries.first?.value.content,
        let kind = FileFormat.parse(schema: name)?.kind
      {
        kinds.insert(kind)
      }
    }
    #expect(kinds.isSuperset(of: ["questionnaire", "factor", "texts", "target", "assessment"]))
  }

  /// The rules that a shape alone can see broken; a kind that is none has no schema to say so.
  private static let seen: Set = [
    "schema-other", "schema-newer", "key-unknown", "key-missing",
    "type-mapping", "type-list", "type-text", "type-boolean", "integer-range", "word-unknown",
    "list-too-short", "list-too-long", "text-empty", "text-too-long",
  ]

  @Test func `a schema refuses what breaks a shape, and takes every passing example`() throws {
    for rule in Rule.all {
      for (path, bytes) in rule.passing.files where path.hasSuffix(".yaml") {
        let found = try problems(bytes) ?? []
        #expect(found == [], "\(rule.id) \(path)")
      }
      let refused = try rule.failing.files.values.contains {
        try problems($0)?.isEmpty == false
      }
      let isShape = Self.seen.contains(rule.id) || rule.id.hasPrefix("pattern-")
      #expect(refused == isShape, "\(rule.id)")
    }
  }

  @Test func `every form names the schema that editors take`() throws {
    let opening = "# yaml-language-server: $schema="
    let files =
      Project.files(below: "Questionnaires", suffix: ".yaml").filter { !$0.contains("/texts/") }
      + Project.files(below: "Profiles/targets", suffix: ".yaml").filter {
        !$0.contains("/texts/")
      }
    for path in files {
      let text = try Project.text(path)
      #expect(text.hasPrefix(opening), "\(path)")
      let named = text.dropFirst(opening.count).prefix { $0 != "\n" }
      let schema = Project.url(path).deletingLastPathComponent().appending(path: String(named))
        .standardizedFileURL
      #expect(FileManager.default.fileExists(atPath: schema.path), "\(path)")
      let kind = try #require(text.firstMatch(of: #/\nschema: arusha\.([a-z-]+)\/1\n/#)?.1)
      #expect(schema.lastPathComponent == "\(kind).json", "\(path)")
    }
  }
}
