import ArushaAnalysis
import ArushaModel
import Testing

@Suite struct RuleAndPracticeTests {
  /// Rules a (level 1) and c (level 3), practices b (level 2) and d (level 4).
  private let asked = question(
    "Q1",
    criteria: [
      Self.aspect("Q1-a", 1, .rule), Self.aspect("Q1-b", 2, .practice),
      Self.aspect("Q1-c", 3, .rule), Self.aspect("Q1-d", 4, .practice),
    ])

  private static func aspect(_ id: String, _ level: Int, _ aspect: Aspect) -> Criterion {
    Criterion(
      id: id, level: level, aspect: aspect, text: "", evidence: "",
      action: ActionTemplate(summary: "", lead: "", months: 1, indicator: ""))
  }

  private func found(_ answer: Answer, target: Int = 3) -> RuleAndPractice? {
    RuleAndPractice(QuestionReading(question: asked, answer: answer), target: target)
  }

  @Test func `rules all met beside a practice not met are written and not done`() throws {
    let finding = try #require(found(Answer(met: ["Q1-a", "Q1-c"], unmet: ["Q1-b", "Q1-d"])))
    #expect(finding.kind == .writtenNotDone)
    #expect(finding.met == ["Q1-a", "Q1-c"])
    // d is above the target: nobody asked for it.
    #expect(finding.unmet == ["Q1-b"])
  }

  @Test func `practices all met beside a rule not met are done and not written`() throws {
    let finding = try #require(found(Answer(met: ["Q1-a", "Q1-b"], unmet: ["Q1-c"])))
    #expect(finding.kind == .doneNotWritten)
    #expect(finding.met == ["Q1-b"])
    #expect(finding.unmet == ["Q1-c"])
  }

  @Test(arguments: [
    Answer(met: ["Q1-a", "Q1-c"], unknown: ["Q1-b"]),
    Answer(met: ["Q1-a"], unmet: ["Q1-b"], unknown: ["Q1-c"]),
    Answer(unmet: ["Q1-a", "Q1-b", "Q1-c", "Q1-d"]),
    Answer(met: ["Q1-a", "Q1-b", "Q1-c"], unmet: ["Q1-d"]),
    Answer(status: .declined),
  ])
  func `what is unknown, lacking on both sides, complete or unanswered is no finding`(
    answer: Answer
  ) {
    #expect(found(answer) == nil)
  }

  @Test func `a higher target asks for more practice`() {
    let answer = Answer(met: ["Q1-a", "Q1-b", "Q1-c"], unmet: ["Q1-d"])
    #expect(found(answer, target: 4)?.unmet == ["Q1-d"])
  }
}
