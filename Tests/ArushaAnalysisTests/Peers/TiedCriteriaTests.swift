import ArushaAnalysis
import ArushaModel
import Testing

@Suite struct TiedCriteriaTests {
  let questions = [
    question(
      "Q1",
      criteria: [
        criterion("Q1-a", 1, practices: ["P"]), criterion("Q1-b", 2, practices: ["R", "P"]),
      ]),
    question("Q2", criteria: [criterion("Q2-a", 1, practices: ["P"])]),
    question("Q3", criteria: [criterion("Q3-a", 1)]),
  ]

  @Test func `criteria of unanswered questions are tied and not met`() {
    let tied = TiedCriteria(
      practice: "P",
      questions: read(questions, ["Q1": Answer(met: ["Q1-a"], grade: .verified), "Q3": Answer()]))
    #expect(tied.criteria == ["Q1-a", "Q1-b", "Q2-a"])
    #expect(tied.met == ["Q1-a"])
    #expect(tied.lowestEvidencedLevel == 1)
  }

  @Test func `questions that are not applicable are left out`() {
    let tied = TiedCriteria(
      practice: "P", questions: read(questions, ["Q1": notApplicable, "Q2": notApplicable]))
    #expect(tied.criteria.isEmpty)
    #expect(tied.lowestEvidencedLevel == nil)
  }
}
