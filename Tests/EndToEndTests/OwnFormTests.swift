import Foundation
import ProjectSupport
import Testing

/// A ministry's own form, outside the program's folder, is answered and analysed like the bundled
/// one: with conditions, critical questions and questions that do not apply.
@Suite struct OwnFormTests {
  private static func question(_ id: String, _ extra: String = "", needs: String = "[]") -> String {
    let criteria = [("a", 1), ("b", 2), ("c", 3), ("d", 4)].map { letter, level in
      """
            - id: \(id)-\(letter)
              level: \(level)
              aspect: practice
              text: Statement \(letter).
              evidence: A record
              action: {do: Do it, lead: Unit, months: 1, indicator: count, needs: \(letter == "a" ? needs : "[]")}
      """
    }.joined(separator: "\n")
    return """
        - id: \(id)
          title: About \(id)
          ask: Is it so?
          why: Because.
      \(extra.isEmpty ? "" : "    " + extra + "\n")    criteria:
      \(criteria)

      """
  }

  private func makeCatalog(_ folder: Folder) throws {
    try folder.write(
      """
      schema: arusha.questionnaire/1
      id: ours
      edition: "1"
      released: false
      language: en
      title: Ours
      factors: [06-own.yaml]

      """, to: "catalog/Questionnaires/ours/questionnaire.yaml")
    let questions =
      Self.question("AUD-01", "key: true")
      + Self.question("AUD-02", "critical: true", needs: "[AUD-01-b]")
      + Self.question("AUD-03", "when: level(AUD-01) >= 2") + Self.question("AUD-04")
      + Self.question("AUD-05", "critical: true")
    try folder.write(
      "schema: arusha.factor/1\nfactor: 6\ntitle: Ours\nquestions:\n" + questions,
      to: "catalog/Questionnaires/ours/factors/06-own.yaml")
    try folder.write(
      """
      schema: arusha.target/1
      id: three
      questionnaire: ours
      title: Three
      default: 3
      reasons: {default: It is ours}

      """, to: "catalog/Profiles/targets/three.yaml")
    try folder.write(
      """
      schema: arusha.answers/1
      answers:
        AUD-01: {status: answered, met: [AUD-01-a], unmet: [AUD-01-b], unknown: [AUD-01-c], grade: document}
        AUD-02: {status: answered, met: [AUD-02-a, AUD-02-b, AUD-02-c], grade: statement}
        AUD-03: {status: answered, met: [AUD-03-a], grade: verified}
        AUD-05: {status: not-applicable, reason: No such unit}

      """, to: "answers.yaml")
  }

  @Test func `a form of one's own is answered and analysed`() throws {
    let folder = try Folder()
    try makeCatalog(folder)
    let catalog = ["--catalog", "catalog"]
    let check = try Arusha.run(["check", "--strict", "catalog"] + catalog, in: folder.url)
    #expect(check.status == 0, "\(check.output)")
    let made = try Arusha.run(
      [
        "init", "ws", "--name", "Ours", "--questionnaire", "ours", "--target", "three",
        "--language", "fr", "--no-input",
      ] + catalog, in: folder.url)
    #expect(made.status == 0, "\(made.errors)")
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
