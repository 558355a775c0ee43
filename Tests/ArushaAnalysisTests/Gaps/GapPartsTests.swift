import ArushaAnalysis
import ArushaModel
import Testing

@Suite struct GapPartsTests {
  func parts(_ answer: Answer?, target: Int) -> GapParts {
    GapParts(QuestionReading(question: question("Q1"), answer: answer), target: target)
  }

  @Test func `criteria up to the target are listed in the form's order`() {
    let answer = Answer(met: ["Q1-b"], unmet: ["Q1-d", "Q1-c"])
    #expect(parts(answer, target: 3).unmet == ["Q1-c"])
    #expect(parts(answer, target: 4).unmet == ["Q1-c", "Q1-d"])
    #expect(parts(answer, target: 3).unknown == ["Q1-a"])
  }

  @Test(arguments: [(1, 4, nil), (3, 4, Grade.document), (4, 4, .verified), (4, 2, nil)])
  func `the grade that would show what is declared`(level: Int, target: Int, needed: Grade?) {
    // A statement shows level 2.
    let answer = reaching(level, "Q1", grade: .statement)
    #expect(parts(answer, target: target).evidenceNeeded == needed)
  }

  @Test func `no evidence is asked for above the target`() {
    let answer = reaching(4, "Q1", grade: .none)
    #expect(parts(answer, target: 3).evidenceNeeded == .document)
  }

  @Test func `an unanswered question has no parts`() {
    for answer in [nil, Answer(status: .unknown, unknown: ["Q1-a"]), notApplicable] {
      let parts = parts(answer, target: 4)
      #expect(parts.unmet.isEmpty && parts.unknown.isEmpty && parts.evidenceNeeded == nil)
    }
  }
}
