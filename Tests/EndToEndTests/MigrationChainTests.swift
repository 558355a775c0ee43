import Foundation
import ProjectSupport
import Testing

/// The worked example over three editions: the first year answered 2026.1, the second was brought to
/// 2027.1, and the catalogue's form is 2028.1, whose only migration comes from 2027.1.
@Suite struct MigrationChainTests {
  private let edition: SecondEdition
  private static let last = SecondEdition.form + "migrations/2027.1.yaml"
  private static let copy = "ws/questionnaires/revised-arusha-2027.1"
  private static let first = "ws/assessments/2025.yaml"

  init() throws {
    edition = try SecondEdition()
    let second = try Arusha.run(
      ["form", "migrate", "2026", "--workspace", "ws", "--catalog", "catalog", "--yes"],
      in: edition.folder.url)
    #expect(second.status == 0, "\(second.errors)")
    try edition.edit("questionnaire.yaml") {
      $0 = $0.replacing("edition: \"2027.1\"", with: "edition: \"2028.1\"")
    }
    try FileManager.default.removeItem(
      at: edition.folder.url.appending(path: SecondEdition.migration))
    try edition.folder.write(
      "schema: arusha.migration/1\nquestionnaire: revised-arusha\nfrom: \"2027.1\"\n"
        + "to: \"2028.1\"\nchanges:\n"
        + "  - {change: changed, from: LEAD-05, to: LEAD-05, reason: Asked otherwise now}\n",
      to: Self.last)
  }

  private func run(_ arguments: String...) throws -> Arusha {
    try Arusha.run(
      arguments + ["--workspace", "ws", "--catalog", "catalog", "--language", "en"],
      in: edition.folder.url)
  }

  private func isThere(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: edition.folder.url.appending(path: path).path)
  }

  @Test func `two editions are passed in one go, with one backup, and undone whole`() throws {
    let before = try edition.folder.text(Self.first)
    let shown = try run("form", "migrate", "2025")
    #expect(shown.status == 0, "\(shown.errors)")
    for wanted in [
      "In 2 steps: 2026.1 → 2027.1 → 2028.1", "reason: Two groups answer it",
      "reason: Asked otherwise now", "from edition 2026.1 to edition 2028.1",
      "Nothing was written",
    ] {
      #expect(shown.output.contains(wanted), "\(wanted): \(shown.output.suffix(2_000))")
    }
    #expect(try edition.folder.text(Self.first) == before)
    let written = try run("form", "migrate", "2025", "--yes")
    #expect(written.status == 0, "\(written.errors)")
    let after = try edition.folder.text(Self.first)
    #expect(after.contains("edition: \"2028.1\""))
    // What lost its place on either step is kept under the edition it was answered in.
    #expect(after.contains("question: LEAD-03\n    edition: \"2026.1\""))
    #expect(after.contains("question: LEAD-05\n    edition: \"2027.1\""))
    #expect(try edition.folder.text("ws/backups/2025.001.migration.yaml") == before)
    #expect(!isThere("ws/backups/2025.002.migration.yaml"))
    let check = try run("check", "ws")
    #expect(check.status == 0, "\(check.output)")
    #expect(try run("form", "undo", "2025").status == 0)
    #expect(try edition.folder.text(Self.first) == before)
  }

  @Test func `a comparison follows the same way`() throws {
    // From 2027.1, a single step.
    #expect(try run("form", "migrate", "2026", "--yes").status == 0)
    let compare = try run("compare", "2025", "2026")
    #expect(compare.status == 0, "\(compare.errors)")
    #expect(compare.output.contains("In 2 steps: 2026.1 → 2027.1 → 2028.1"))
    // As over the first step, but for LEAD-05, whose words are the same and whose meaning is not.
    #expect(compare.output.contains("65 of 74 questions can be compared"), "\(compare.output)")
    #expect(try run("form", "migrate", "2025", "--yes").status == 0)
    #expect(try run("compare", "2025", "2026").output.contains("70 of 70"))
  }

  @Test(arguments: ["edition", "migration", "circle"])
  func `a way that does not begin at the edition is refused where it ends`(lacking: String) throws {
    let (place, note) =
      switch lacking {
      case "edition": (Self.last + ":3:7", "which is not in the workspace")
      case "migration": (Self.last + ":3:7", "leads back to edition 2026.1")
      default: ("ws/questionnaires/revised-arusha-2027.1/migrations/2028.1.yaml:3:7", "circle")
      }
    let files = FileManager.default
    let copy = edition.folder.url.appending(path: Self.copy)
    if lacking == "edition" {
      try files.moveItem(at: copy, to: edition.folder.url.appending(path: "elsewhere"))
    } else {
      try files.removeItem(at: copy.appending(path: "migrations/2026.1.yaml"))
    }
    if lacking == "circle" {
      try edition.folder.write(
        edition.folder.text(Self.last).replacing("2028.1", with: "0").replacing(
          "2027.1", with: "2028.1"
        ).replacing("to: \"0\"", with: "to: \"2027.1\""),
        to: Self.copy + "/migrations/2028.1.yaml")
    }
    let before = try edition.folder.text(Self.first)
    let refused = try run("form", "migrate", "2025", "--yes")
    #expect(refused.status == 65)
    let line = refused.errors.split(separator: "\n").first { $0.contains(place + ": error: ") }
    #expect(line?.hasSuffix("[migration-of-other]") == true, "\(refused.errors)")
    #expect(refused.errors.replacing("\n", with: " ").contains(note), "\(refused.errors)")
    #expect(refused.errors.matches(of: #/: error: /#).count == 1)
    #expect(try edition.folder.text(Self.first) == before)
    #expect(!isThere("ws/backups/2025.001.migration.yaml"))
    #expect(!isThere("ws/questionnaires/revised-arusha-2028.1"))
  }
}
