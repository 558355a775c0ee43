import Foundation
import ProjectSupport
import Testing

/// Two editions of the real form: what a diff tells, what a migration does to the worked example,
/// and every number of the comparison over them.
@Suite struct SecondEditionTests {
  private static let goneBefore: Set = ["LEAD-03", "REG-02", "REG-03", "TRA-04"]
  private static let cameAfter: Set = ["REG-07", "TRA-09", "TRA-10"]
  private static let changed = "LEAD-04"

  private func run(_ arguments: [String], in edition: SecondEdition) throws -> Arusha {
    try Arusha.run(
      arguments + ["--catalog", "catalog", "--language", "en"], in: edition.folder.url)
  }

  private func written(_ period: String, in edition: SecondEdition) throws -> Arusha {
    try run(["form", "migrate", period, "--workspace", "ws", "--yes"], in: edition)
  }

  /// The criteria met by question, as an assessment's file has them.
  private func met(_ path: String, in edition: SecondEdition) throws -> [String: Set<String>] {
    let text = try edition.folder.text(path)
    let answers = try #require(text.range(of: "\nanswers:\n"))
    let end = text.range(of: "\narchive:\n")?.lowerBound ?? text.endIndex
    var found: [String: Set<String>] = [:]
    var (question, inMet) = ("", false)
    for line in text[answers.upperBound..<end].split(separator: "\n") {
      if let id = line.firstMatch(of: #/^  ([A-Z]+-[0-9]+):/#)?.1 { question = String(id) }
      if line.firstMatch(of: #/^    ?\S/#) != nil { inMet = line.hasPrefix("    met:") }
      guard inMet else { continue }
      found[question, default: []].formUnion(
        line.matches(of: #/[A-Z]+-[0-9]+-[a-z]/#).map { String($0.output) })
    }
    return found
  }

  @Test func `a diff classes every change and says what becomes of the answers`() throws {
    let edition = try SecondEdition()
    let diff = try run(
      [
        "form", "diff", "ws/questionnaires/revised-arusha-2026.1",
        "catalog/Questionnaires/revised-arusha",
      ], in: edition)
    #expect(diff.status == 0, "\(diff.errors)")
    for wanted in [
      "Reworded, same meaning: 1", "Meaning changed, or not known to be the same: 1",
      "Retired: 1", "Moved: 1\n", "Split: 3", "Merged: 2", "- question LEAD-06\n",
      "  - factor 1 → factor 5", "- criterion LEAD-04-i (not stated)", "- question LEAD-03\n",
      "- question TRA-04 → TRA-09 + TRA-10", "- criterion TRA-04-d → TRA-09-m + TRA-10-m",
      "- question REG-02 + REG-03 → REG-07", "- criterion REG-02-a + REG-03-a → REG-07-m",
      "reason: Two groups answer it",
    ] {
      #expect(diff.output.contains(wanted), "\(wanted)")
    }
    #expect(!diff.output.contains("Added"))
  }

  @Test func `answers keep their place, and what has none is whole in the archive`() throws {
    let edition = try SecondEdition()
    let path = "ws/assessments/2026.yaml"
    let old = try edition.folder.text(path)
    let before = try met(path, in: edition)
    let run = try written("2026", in: edition)
    #expect(run.status == 0, "\(run.errors)")
    let after = try met(path, in: edition)
    // What was not touched, moved or only reworded.
    for (id, criteria) in before where !Self.goneBefore.contains(id) && id != Self.changed {
      #expect(after[id] == criteria, "\(id)")
    }
    #expect(after["LEAD-04"] == before["LEAD-04"])
    // A split criterion that was not known to be met leaves both parts to be answered.
    #expect(after["TRA-09"] == ["TRA-04-a", "TRA-04-e"])
    #expect(after["TRA-10"] == ["TRA-04-b", "TRA-04-c", "TRA-04-g"])
    // Both first criteria were met, so the one they became is.
    let parts = try #require(before["REG-02"]).union(try #require(before["REG-03"]))
    #expect(after["REG-07"] == parts.subtracting(["REG-02-a", "REG-03-a"]).union(["REG-07-m"]))
    #expect(after.keys.filter(Self.goneBefore.contains).isEmpty)
    // Every answer that lost its place or a part stands in the archive, line by line as it was.
    let new = try edition.folder.text(path)
    let archive = try #require(new.range(of: "\narchive:\n"))
    for id in Self.goneBefore.union([Self.changed]) {
      let start = try #require(old.range(of: "\n  \(id):\n"))
      let rest = old[start.upperBound...]
      let end = rest.firstRange(of: try Regex("\n  [A-Z]"))?.lowerBound ?? rest.endIndex
      let kept = try #require(
        new[archive.upperBound...].range(of: "  - question: \(id)\n"), "\(id)")
      let later = new[kept.upperBound...]
      let lines = later[..<(later.range(of: "\n  - question: ")?.lowerBound ?? later.endIndex)]
      for line in rest[..<end].split(separator: "\n") {
        #expect(lines.contains(line.trimming(" ")), "\(id): \(line)")
      }
    }
    #expect(try edition.folder.text("ws/backups/2026.001.migration.yaml") == old)
  }

  @Test func `every number of the comparison follows from the two files`() throws {
    let edition = try SecondEdition()
    #expect(try written("2026", in: edition).status == 0)
    let compare = try run(["compare", "2025", "2026", "--workspace", "ws"], in: edition)
    #expect(compare.status == 0, "\(compare.errors)")
    // 71 questions, four of which are gone; three came, and one asks something else now.
    #expect(compare.output.contains("66 of 74 questions can be compared"))
    let (before, after) = try (
      met("ws/assessments/2025.yaml", in: edition), met("ws/assessments/2026.yaml", in: edition)
    )
    let apart = Self.goneBefore.union(Self.cameAfter).union([Self.changed])
    func total(_ year: [String: Set<String>], _ isCounted: (String) -> Bool) -> Int {
      year.filter { isCounted($0.key) }.values.reduce(0) { $0 + $1.count }
    }
    let all = (total(before) { _ in true }, total(after) { _ in true })
    let common =
      total(after) { !apart.contains($0) } - total(before) { !apart.contains($0) }
    let rest = all.1 - all.0 - common
    let row = try #require(
      compare.output.split(separator: "\n").first { $0.hasPrefix("Statements met") })
    #expect(
      row.split(separator: " ").dropFirst(2).map(String.init) == [
        // Nothing changed by a question that applies in one of the two years only.
        "\(all.0)", "\(all.1)", "+\(common)", "0", "−\(-rest)",
      ])
    // Each that is not compared is told by its name, those of the earlier edition too.
    for line in [
      "REG-07 International conventions and standards", "LEAD-03 Visible example of leaders",
      "TRA-04 Administrative and independent appeal", "LEAD-04 Accountability of supervisors",
    ] {
      #expect(compare.output.contains("  - " + line), "\(line)")
    }
  }

  @Test func `once both years are brought over, all questions compare`() throws {
    let edition = try SecondEdition()
    for period in ["2025", "2026"] { #expect(try written(period, in: edition).status == 0) }
    let compare = try run(["compare", "2025", "2026", "--workspace", "ws"], in: edition)
    #expect(compare.output.contains("70 of 70 questions can be compared"))
    for period in ["2025", "2026"] {
      #expect(
        try run(["form", "undo", period, "--workspace", "ws"], in: edition).status == 0)
      #expect(
        try edition.folder.text("ws/assessments/\(period).yaml")
          == Project.text("Profiles/administrations/morevia/assessments/\(period).yaml"))
    }
  }

  @Test func `a migration is told in the words of the workspace's language`() throws {
    let edition = try SecondEdition()
    let shown = try Arusha.run(
      ["form", "migrate", "2026", "--workspace", "ws", "--catalog", "catalog"],
      in: edition.folder.url)
    #expect(shown.status == 0, "\(shown.errors)")
    #expect(
      shown.output.contains("LEAD-03 Exemple visible des responsables"),
      "\(shown.output.suffix(900))")
    #expect(shown.output.contains("Rien n’a été écrit"))
  }
}

extension Substring {
  fileprivate func trimming(_ character: Character) -> Substring {
    drop { $0 == character }
  }
}
