import ArushaAnalysis
import ArushaModel
import Testing

@Suite struct RuleAndPracticeTests {
  /// Rules a (level 1) and c (level 2), practices b (level 2), d (level 3) and e (level 4).
  private let asked = question(
    "Q1",
    criteria: [
      Self.aspect("Q1-a", 1, .rule), Self.aspect("Q1-b", 2, .practice),
      Self.aspect("Q1-c", 2, .rule), Self.aspect("Q1-d", 3, .practice),
      Self.aspect("Q1-e", 4, .practice),
    ])

  private static func aspect(_ id: String, _ level: Int, _ aspect: Aspect) -> Criterion {
    Criterion(
      id: id, level: level, aspect: aspect, text: "", evidence: "",
      action: ActionTemplate(summary: "", lead: "", months: 1, indicator: ""))
  }

  private func found(_ answer: Answer, target: Int = 3) -> RuleAndPractice? {
    RuleAndPractice(QuestionReading(question: asked, answer: answer), target: target)
  }

  @Test func `a rule met where the practice of its level is not is written and not done`() throws {
    let finding = try #require(found(Answer(met: ["Q1-a", "Q1-c"], unmet: ["Q1-b", "Q1-d"])))
    #expect(finding.kind == .writtenNotDone)
    // Nothing is written at the level of d, so d says nothing of a rule without practice.
    #expect(finding.met == ["Q1-c"])
    #expect(finding.unmet == ["Q1-b"])
  }

  @Test func `a practice met where the rule of its level is not is done and not written`() throws {
    let finding = try #require(found(Answer(met: ["Q1-a", "Q1-b", "Q1-d"], unmet: ["Q1-c"])))
    #expect(finding.kind == .doneNotWritten)
    #expect(finding.met == ["Q1-b", "Q1-d"])
    #expect(finding.unmet == ["Q1-c"])
  }

  @Test(arguments: [
    Answer(met: ["Q1-a", "Q1-c"], unknown: ["Q1-b"]),
    Answer(met: ["Q1-c"], unmet: ["Q1-b"], unknown: ["Q1-a"]),
    Answer(unmet: ["Q1-a", "Q1-b", "Q1-c", "Q1-d"]),
    Answer(met: ["Q1-a", "Q1-b", "Q1-c"], unmet: ["Q1-d"]),
    Answer(met: ["Q1-a", "Q1-d"], unmet: ["Q1-b", "Q1-c"]),
    Answer(status: .declined),
  ])
  func `what is unknown, lacking on both sides, not written at that level or unanswered is none`(
    answer: Answer
  ) {
    #expect(found(answer) == nil)
  }

  @Test func `what is above the target is not looked at`() {
    let answer = Answer(met: ["Q1-a", "Q1-b", "Q1-d"], unmet: ["Q1-c"])
    #expect(found(answer, target: 1) == nil)
    #expect(found(answer, target: 2)?.met == ["Q1-b"])
  }
}
