import Foundation
import ProjectSupport
import Testing

/// `arusha compare` over two years and more.
@Suite struct CompareTests {
  private func answers(_ met: [String], _ unmet: [String]) -> String {
    """
    schema: arusha.answers/1
    answers:
      LEAD-01:
        status: answered
        met: [\(met.joined(separator: ", "))]
        unmet: [\(unmet.joined(separator: ", "))]
        grade: document

    """
  }

  /// Three years of one question.
  private func workspace() throws -> (Folder, URL) {
    let folder = try Folder()
    try folder.makeWorkspace()
    let ws = folder.url.appending(path: "ws")
    let all = ["LEAD-01-a", "LEAD-01-b", "LEAD-01-c", "LEAD-01-d"]
    for (year, count) in [("2024", 1), ("2025", 2), ("2026", 4)] {
      try folder.write(
        answers(Array(all.prefix(count)), Array(all.dropFirst(count))), to: "answers.yaml")
      let run = try Arusha.run(
        ["assess", "--period", year, "--answers", "../answers.yaml"], in: ws)
      #expect(run.status == 0, "\(run.errors)")
    }
    return (folder, ws)
  }

  @Test func `three years are compared in one text, one document and one table`() throws {
    let (folder, ws) = try workspace()
    defer { withExtendedLifetime(folder) {} }
    let text = try Arusha.run(["compare", "2026", "2024", "2025"], in: ws)
    #expect(text.status == 0, "\(text.errors)")
    #expect(text.output.contains("From 2024 to 2025") && text.output.contains("From 2025 to 2026"))
    #expect(!text.output.contains("⟦"))
    let json = try Arusha.run(["compare", "2024", "2025", "2026", "--format", "json"], in: ws)
    let value = try #require(
      JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    #expect(value["schema"] as? String == "arusha.comparison/1")
    #expect((value["steps"] as? [Any])?.count == 2)
    let csv = try Arusha.run(["compare", "2024", "2025", "2026", "--format", "csv"], in: ws)
    let lines = csv.output.split(whereSeparator: \.isNewline)
    #expect(lines.count { $0.contains(",LEAD-01,") } == 2)
    #expect(lines.first?.hasSuffix("newlyMet,newlyLost") == true)
  }

  @Test(arguments: [
    ["2026"], ["2025", "2025"], ["2025", "x"], Array(repeating: "2025", count: 21),
  ])
  func `other than two to twenty periods are refused`(periods: [String]) throws {
    let (folder, ws) = try workspace()
    defer { withExtendedLifetime(folder) {} }
    let run = try Arusha.run(["compare"] + periods, in: ws)
    #expect(run.status == 64)
    #expect(!run.errors.isEmpty && run.output.isEmpty)
  }

  @Test func `two administrations are never compared`() throws {
    let (folder, ws) = try workspace()
    let path = "ws/assessments/2025.yaml"
    try folder.write(
      try folder.text(path).replacing("Douanes d’essai", with: "Another customs"), to: path)
    let run = try Arusha.run(["compare", "2025", "2026"], in: ws)
    #expect(run.status == 64)
    #expect(run.errors.contains("Another customs"))
  }

  @Test func `an earlier year keeps the target that it had`() throws {
    let (folder, ws) = try workspace()
    let settings = try folder.text("ws/arusha.yaml")
    try folder.write(
      settings.replacing(
        "created:", with: "formerTargets:\n  \"2025\": advanced\ncreated:"),
      to: "ws/arusha.yaml")
    let run = try Arusha.run(["compare", "2025", "2026"], in: ws)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("Targets that moved"))
    let json = try Arusha.run(["compare", "2025", "2026", "--format", "json"], in: ws)
    #expect(json.output.contains("\"question\": \"LEAD-01\""))
    try folder.write(
      settings.replacing("created:", with: "formerTargets: {2025: nowhere}\ncreated:"),
      to: "ws/arusha.yaml")
    let missing = try Arusha.run(["compare", "2025", "2026"], in: ws)
    #expect(missing.status == 66)
    #expect(missing.errors.contains("nowhere"))
  }
}
