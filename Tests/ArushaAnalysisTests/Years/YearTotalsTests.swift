import ArushaAnalysis
import ArushaModel
import Testing

@Suite struct YearTotalsTests {
  @Test func `a difference is change on common questions and re-scoping`() {
    let before = questionnaire([question("A"), question("B"), question("C")])
    let now = questionnaire([question("A"), question("C"), question("D")])
    let totals = compareYears(
      earlier: AssessedYear(
        questionnaire: before,
        assessment: assessment(
          ["A": reaching(1, "A"), "B": reaching(3, "B"), "C": notApplicable], period: "2025")),
      later: AssessedYear(
        questionnaire: now,
        assessment: assessment([
          "A": reaching(2, "A"), "C": reaching(4, "C", grade: .none), "D": reaching(2, "D"),
        ])), target: target(2)
    ).totals
    #expect(totals.earlier == YearCounts(criteriaMet: 4, questionsAtTarget: 1))
    #expect(totals.later == YearCounts(criteriaMet: 8, questionsAtTarget: 2))
    #expect(totals.onCommonQuestions == YearCounts(criteriaMet: 1, questionsAtTarget: 1))
    #expect(totals.left == YearCounts(criteriaMet: 3, questionsAtTarget: 1))
    #expect(totals.entered == YearCounts(criteriaMet: 6, questionsAtTarget: 1))
    #expect(totals.difference == totals.onCommonQuestions + totals.rescoping)
  }
}
