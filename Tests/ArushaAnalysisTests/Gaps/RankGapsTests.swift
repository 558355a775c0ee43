import ArushaAnalysis
import ArushaModel
import Testing

@Suite struct RankGapsTests {
  @Test func `answered questions under their target are ranked, and no others`() throws {
    let questions = [
      question("Q1"), question("Q2"), question("Q3", critical: true), question("Q4"),
      question("Q5"), question("Q6"),
    ]
    let form = questionnaire(questions)
    let answers = [
      "Q1": reaching(3, "Q1"), "Q2": reaching(1, "Q2"), "Q3": reaching(2, "Q3"),
      "Q5": Answer(status: .unknown), "Q6": notApplicable,
    ]
    let readings = readAnswers(questionnaire: form, assessment: assessment(answers))
    let priorities = rankGaps(needs: NeedsGraph(form), questions: readings, target: target(3))
    #expect(priorities.mapValues(\.rank) == ["Q3": 1, "Q2": 2])
    let why = try #require(priorities["Q2"]?.why)
    #expect(
      why
        == PriorityColumns(
          critical: false, risk: .medium, distance: 2, unlocks: 0, effort: .small, question: "Q2"))
  }
}
