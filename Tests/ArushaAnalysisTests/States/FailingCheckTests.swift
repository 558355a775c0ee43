import ArushaAnalysis
import ArushaModel
import Testing

@Suite struct FailingCheckTests {
  private let check = AnswerCheck(
    refuses: true, condition: .level(question: "Q2", .greater, 1), message: nil,
    expression: "level(Q2) > 1")

  private func failing(_ answers: [String: Answer]) -> [AnswerCheck] {
    var first = question("Q1")
    first.checks = [check]
    return failingChecks(of: first, in: read([first, question("Q2")], answers))
  }

  @Test func `an answer that does not hold to its check fails it`() {
    #expect(failing(["Q1": reaching(1, "Q1"), "Q2": reaching(1, "Q2")]) == [check])
    #expect(failing(["Q1": reaching(1, "Q1"), "Q2": reaching(2, "Q2")]).isEmpty)
  }

  @Test func `nothing is held against what is not answered, or is undecided`() {
    #expect(failing(["Q2": reaching(1, "Q2")]).isEmpty)
    #expect(failing(["Q1": notApplicable, "Q2": reaching(1, "Q2")]).isEmpty)
    #expect(failing(["Q1": reaching(1, "Q1")]).isEmpty)
  }
}
