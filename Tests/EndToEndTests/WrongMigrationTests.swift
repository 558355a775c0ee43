import Foundation
import ProjectSupport
import Testing

/// What a migration may not say, tried on the worked example: refused at its place, with everything
/// as it was.
@Suite struct WrongMigrationTests {
  private func migrate(_ edition: SecondEdition, _ more: [String] = []) throws -> Arusha {
    try Arusha.run(
      [
        "form", "migrate", "2026", "--workspace", "ws", "--yes", "--catalog", "catalog",
        "--language", "en",
      ] + more, in: edition.folder.url)
  }

  private func isThere(_ path: String, _ edition: SecondEdition) -> Bool {
    FileManager.default.fileExists(atPath: edition.folder.url.appending(path: path).path)
  }

  @Test func `a migration that is wrong is refused at its place, and nothing is written`() throws {
    let edition = try SecondEdition()
    let before = try edition.folder.text("ws/assessments/2026.yaml")
    func refused(_ wanted: [(place: String, rule: String)]) throws {
      let run = try migrate(edition)
      #expect(run.status == 65)
      for (place, rule) in wanted {
        let line = run.errors.split(separator: "\n").first {
          $0.contains("migrations/2026.1.yaml:\(place): error") && $0.hasSuffix("[\(rule)]")
        }
        #expect(line != nil, "\(place) \(rule): \(run.errors)")
      }
      #expect(run.errors.matches(of: #/: error: /#).count == wanted.count, "\(run.errors)")
    }
    try edition.state(
      """
        - {change: retired, from: [LEAD-03, LEAD-99]}
        - {change: same, from: LEAD-02-a, to: LEAD-02-b}
        - {change: retired, from: LEAD-02-a}
        - {change: same, from: LEAD-02-c, to: LEAD-02-b}
        - {change: same, from: LEAD-02-d, to: [LEAD-02-d, LEAD-02-e]}
        - {change: same, from: LEAD-02-g, to: LEAD-02}

      """)
    try refused([
      ("6:39", "migration-unknown"), ("8:29", "migration-twice"), ("9:41", "migration-twice"),
      // One to two, without being split.
      ("10:14", "migration-count"), ("11:41", "migration-kind"),
    ])
    for (wanted, changes) in [
      (
        [("2:16", "migration-of-other"), ("3:7", "migration-of-other")],
        [("naire: revised-arusha", "naire: sce-consultation"), ("\"2026.1\"", "\"2025.1\"")]
      ),
      ([("4:5", "migration-of-other"), ("4:5", "migration-loop")], [("\"2027.1\"", "\"2026.1\"")]),
    ] {
      try edition.state(SecondEdition.changes)
      let text = try edition.folder.text(SecondEdition.migration)
      try edition.folder.write(
        changes.reduce(text) { $0.replacing($1.0, with: $1.1) }, to: SecondEdition.migration)
      try refused(wanted)
    }
    #expect(try edition.folder.text("ws/assessments/2026.yaml") == before)
    #expect(!isThere("ws/backups", edition))
    #expect(!isThere("ws/questionnaires/revised-arusha-2027.1", edition))
  }

  @Test func `where no backup can be made, nothing is written`() throws {
    let edition = try SecondEdition()
    let before = try edition.folder.text("ws/assessments/2026.yaml")
    try edition.folder.write("a file, not a folder", to: "ws/backups")
    let run = try migrate(edition)
    #expect(run.status == 65)
    #expect(run.errors.contains("ws/backups"), "\(run.errors)")
    #expect(try edition.folder.text("ws/assessments/2026.yaml") == before)
    #expect(!isThere("ws/questionnaires/revised-arusha-2027.1", edition))
  }

  @Test func `a form that was mended after an undo is the one that is used`() throws {
    let edition = try SecondEdition()
    #expect(try migrate(edition).status == 0)
    let undo = ["form", "undo", "2026", "--workspace", "ws", "--catalog", "catalog"]
    #expect(try Arusha.run(undo, in: edition.folder.url).status == 0)
    try edition.edit("factors/01-leadership-and-commitment.yaml") {
      $0 = $0.replacing("In writing, and every year.", with: "In writing, each year.")
    }
    #expect(try migrate(edition).status == 0)
    let copy = "questionnaires/revised-arusha-2027.1/factors/01-leadership-and-commitment.yaml"
    #expect(try edition.folder.text("ws/" + copy).contains("In writing, each year."))
    #expect(isThere("ws/backups/revised-arusha-2027.1.1/questionnaire.yaml", edition))
  }

  @Test func `an edition does not change under its answers, and its migration neither`() throws {
    let edition = try SecondEdition()
    #expect(try migrate(edition).status == 0)
    try edition.edit("factors/01-leadership-and-commitment.yaml") {
      $0 = $0.replacing("In writing, and every year.", with: "In writing, each year.")
    }
    let other = ["2025", "--workspace", "ws", "--catalog", "catalog", "--language", "en", "--yes"]
    try edition.folder.write(
      edition.folder.text(SecondEdition.migration) + "  - {change: retired, from: LEAD-02-h}\n",
      to: "other.yaml")
    let refused = try Arusha.run(
      ["form", "migrate"] + other + ["--migration", "other.yaml"], in: edition.folder.url)
    #expect(refused.status == 64)
    #expect(refused.errors.contains("says otherwise"))
    let run = try Arusha.run(["form", "migrate"] + other, in: edition.folder.url)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("does not change under its"))
    let copy = "questionnaires/revised-arusha-2027.1/factors/01-leadership-and-commitment.yaml"
    #expect(try edition.folder.text("ws/" + copy).contains("In writing, and every year."))
  }
}
