import Foundation
import ProjectSupport
import Testing

/// What the commands print as JSON keeps to the schemas under `Reports/schemas`.
@Suite struct JSONSchemaTests {
  static let documents: [(name: String, arguments: [String])] = [
    ("arusha.gaps-1", ["gaps"]),
    ("arusha.what-if-1", ["gaps", "--what-if", "AUD-01-c", "TRA-07-a"]),
    ("arusha.sensitivity-1", ["gaps", "--sensitivity"]),
    ("arusha.peer-comparison-1", ["peers", "compare"]),
    ("arusha.comparison-1", ["compare", "2025", "2026"]),
  ]

  private func schema(_ name: String) throws -> [String: Any] {
    let text = try Project.text("Reports/schemas/\(name).schema.json")
    return try #require(
      JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  private func printed(_ arguments: [String]) throws -> [String: Any] {
    let run = try Arusha.run(
      arguments + ["--format", "json", "--language", "en"],
      in: Project.url("Profiles/administrations/morevia"))
    #expect(run.status == 0, "\(run.errors)")
    return try #require(
      JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
  }

  @Test(arguments: documents.indices)
  func `a document keeps to its schema, and its schema knows every key of it`(index: Int) throws {
    let (name, arguments) = Self.documents[index]
    let schema = try schema(name)
    let document = try printed(arguments)
    #expect(JSONSchema(schema).problems(of: document) == [])
    // One that lacks a key, or has another type, does not.
    for key in document.keys {
      var broken = document
      broken[key] = nil
      #expect(!JSONSchema(schema).problems(of: broken).isEmpty, "\(key)")
      broken[key] = ["unexpected": 1.5]
      #expect(!JSONSchema(schema).problems(of: broken).isEmpty, "\(key)")
    }
  }

  @Test func `every schema has its document, and CONTRIBUTING names it`() throws {
    let files = Project.files(below: "Reports/schemas").map {
      $0.split(separator: "/").last.map(String.init) ?? ""
    }
    #expect(files == Self.documents.map { $0.name + ".schema.json" }.sorted())
    let guide = try Project.text("CONTRIBUTING.md")
    for (name, _) in Self.documents {
      #expect(guide.contains(name.replacing("-1", with: "/1")), "\(name)")
    }
  }
}
