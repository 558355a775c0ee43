import Foundation
import ProjectSupport
import Testing

/// The real form in a second edition, and an assessment of the worked example brought to it.
@Suite struct MigrationTests {
  private static let first = "factors/01-leadership-and-commitment.yaml"

  /// A catalogue whose form is a later edition, and a workspace that answered the earlier one.
  private func make(_ folder: Folder, migration: String) throws {
    let files = FileManager.default
    for path in ["catalog/Questionnaires", "catalog/Profiles"] {
      try files.createDirectory(
        at: folder.url.appending(path: path), withIntermediateDirectories: true)
    }
    for (from, to) in [
      ("Questionnaires/revised-arusha", "catalog/Questionnaires/revised-arusha"),
      ("Profiles/targets", "catalog/Profiles/targets"),
      ("Profiles/peers", "catalog/Profiles/peers"),
      ("Profiles/administrations/morevia", "ws"),
    ] {
      try files.copyItem(at: Project.url(from), to: folder.url.appending(path: to))
    }
    let root = "catalog/Questionnaires/revised-arusha/"
    var head = try folder.text(root + "questionnaire.yaml")
    head = head.replacingOccurrences(of: "edition: \"2026.1\"", with: "edition: \"2027.1\"")
    try folder.write(head, to: root + "questionnaire.yaml")
    var form = try folder.text(root + Self.first)
    // Reworded, and under another id.
    form = form.replacingOccurrences(
      of: "text: A written decision of the head of customs",
      with: "text: A decision in writing of the head of customs")
    let start = try #require(form.range(of: "\n  - id: LEAD-03\n"))
    let end = try #require(form.range(of: "\n  - id: LEAD-04\n"))
    form.replaceSubrange(start.lowerBound..<end.lowerBound, with: "")
    form = form.replacingOccurrences(of: "needs: [LEAD-03-c]", with: "needs: []")
    try folder.write(form, to: root + Self.first)
    try folder.write(
      "schema: arusha.migration/1\nquestionnaire: revised-arusha\nfrom: \"2026.1\"\n"
        + "to: \"2027.1\"\nchanges:\n" + migration, to: root + "migrations/2026.1.yaml")
  }

  private static let changes = """
      - change: editorial
        from: LEAD-01-a
        to: LEAD-01-a
        reason: Plainer words
      - change: retired
        from: LEAD-03

    """

  private func run(_ arguments: [String], in folder: Folder) throws -> Arusha {
    try Arusha.run(arguments + ["--catalog", "catalog", "--language", "en"], in: folder.url)
  }

  @Test func `a migration is shown, written with a backup, and undone to the byte`() throws {
    let folder = try Folder()
    try make(folder, migration: Self.changes)
    let before = try folder.text("ws/assessments/2026.yaml")
    let migrate = ["form", "migrate", "2026", "--workspace", "ws"]
    let shown = try run(migrate, in: folder)
    #expect(shown.status == 0, "\(shown.errors)")
    #expect(shown.output.contains("Plainer words") && shown.output.contains("Nothing was written"))
    #expect(try folder.text("ws/assessments/2026.yaml") == before)
    let written = try run(migrate + ["--yes"], in: folder)
    #expect(written.status == 0, "\(written.errors)")
    let after = try folder.text("ws/assessments/2026.yaml")
    #expect(after.contains("edition: \"2027.1\"") && after.contains("archive:\n"))
    #expect(after.contains("question: LEAD-03\n"))
    #expect(try folder.text("ws/backups/2026.001.migration.yaml") == before)
    let check = try run(["check", "ws"], in: folder)
    #expect(check.status == 0, "\(check.output)")
    let compare = try run(["compare", "2025", "2026", "--workspace", "ws"], in: folder)
    #expect(compare.status == 0, "\(compare.errors)")
    #expect(compare.output.contains("70 of 71"))
    let undone = try run(["form", "undo", "2026", "--workspace", "ws"], in: folder)
    #expect(undone.status == 0, "\(undone.errors)")
    #expect(try folder.text("ws/assessments/2026.yaml") == before)
    #expect(try folder.text("ws/backups/2026.002.undo.yaml") == after)
    #expect(try run(["form", "undo", "2026", "--workspace", "ws"], in: folder).status == 66)
  }

  @Test func `a wrong migration is refused with its places and nothing is written`() throws {
    let folder = try Folder()
    try make(
      folder, migration: Self.changes + "  - change: retired\n    from: LEAD-99\n")
    let before = try folder.text("ws/assessments/2026.yaml")
    let refused = try run(["form", "migrate", "2026", "--workspace", "ws", "--yes"], in: folder)
    #expect(refused.status == 65)
    #expect(refused.errors.contains("migrations/2026.1.yaml:13:11: error"))
    #expect(refused.errors.contains("[migration-unknown]"))
    #expect(try folder.text("ws/assessments/2026.yaml") == before)
    #expect(!FileManager.default.fileExists(atPath: folder.url.path + "/ws/backups"))
  }

  @Test func `an assessment whose edition is gone is refused at its place`() throws {
    let folder = try Folder()
    try make(folder, migration: Self.changes)
    try FileManager.default.removeItem(at: folder.url.appending(path: "ws/questionnaires"))
    let refused = try run(["form", "migrate", "2026", "--workspace", "ws", "--yes"], in: folder)
    #expect(refused.status == 65)
    #expect(refused.errors.contains("[edition-missing]"))
    #expect(try run(["check", "ws"], in: folder).output.contains("[edition-missing]"))
  }
}
