import Foundation
import ProjectSupport
import Testing

/// A ministry's own form, outside the program's folder, is answered and analysed like the bundled
/// one: with conditions, critical questions and questions that do not apply.
@Suite struct OwnFormTests {
  @Test func `a form of one's own is answered and analysed`() throws {
    let folder = try Folder()
    try OwnCatalog.make(in: folder)
    let catalog = ["--catalog", "catalog"]
    let check = try Arusha.run(["check", "--strict", "catalog"] + catalog, in: folder.url)
    #expect(check.status == 0, "\(check.output)")
    let made = try Arusha.run(
      [
        "init", "ws", "--name", "Ours", "--questionnaire", "ours", "--target", "three",
        "--language", "fr", "--no-input",
      ] + catalog, in: folder.url)
    #expect(made.status == 0, "\(made.errors)")
    // What was named once has to be named again, and the next step says so.
    let words = made.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("arusha assess --catalog /"), "\(made.output)")
    let assess = try Arusha.run(
      ["assess", "--workspace", "ws", "--period", "2026", "--answers", "answers.yaml"] + catalog,
      in: folder.url)
    #expect(assess.status == 0, "\(assess.errors)")
    let gaps = try Arusha.run(
      ["gaps", "--workspace", "ws", "--format", "json"] + catalog, in: folder.url)
    #expect(gaps.status == 0, "\(gaps.errors)")
    let json = try #require(
      JSONSerialization.jsonObject(with: Data(gaps.output.utf8)) as? [String: Any])
    let questions = try #require(json["questions"] as? [[String: Any]])
    #expect(
      questions.map { $0["status"] as? String } == [
        "answered", "answered", "parked", "open", "not-applicable",
      ])
    #expect(questions.map { $0["level"] as? Int } == [1, 3, nil, nil, nil])
    #expect(questions.map { $0["evidencedLevel"] as? Int } == [1, 2, nil, nil, nil])
    #expect(questions.map { $0["rank"] as? Int } == [2, 1, nil, nil, nil])
    let factor = try #require((json["factors"] as? [[String: Any]])?.first)
    #expect(factor["applicable"] as? Int == 3)
    #expect(factor["answered"] as? Int == 2)
    #expect(factor["coverage"] as? Double == 0.6667)
    #expect(factor["notApplicableCritical"] as? [String] == ["AUD-05"])
    #expect((factor["gate"] as? [String: Any])?["level"] as? Int == 3)
    #expect(factor["evidencedMedian"] as? Int == 1)
    #expect(factor["evidencedLow"] as? Int == 1)
    #expect(factor["evidencedHigh"] as? Int == 2)
    let screen = try Arusha.run(["gaps", "--workspace", "ws"] + catalog, in: folder.url)
    #expect(screen.output.contains("No such unit"))
    let plan = try Arusha.run(["plan", "draft", "--workspace", "ws"] + catalog, in: folder.url)
    #expect(plan.status == 0, "\(plan.errors)")
  }
}
