import ArushaAnalysis
import ArushaModel
import Testing

@Suite struct GapAnalysisTests {
  let form = questionnaire([
    question("A1", key: true), question("A2"), question("B1", factor: 2),
    question("C1", factor: 3, key: true),
  ])

  @Test func `every form has a factor, also where the scope has no question`() {
    let analysis = analyseGaps(
      questionnaire: form, assessment: assessment(["A1": reaching(2, "A1")], scope: .express),
      target: target())
    #expect(analysis.factors.map(\.factor) == [1, 2, 3])
    #expect(analysis.factors.map(\.applicable) == [1, 0, 1])
    #expect(analysis.questions.map(\.id) == ["A1", "C1"])
    #expect(analysis.factor(2)?.coverage == nil)
  }

  @Test func `gaps come by rank and unanswered questions apart by their state`() {
    let analysis = analyseGaps(
      questionnaire: form,
      assessment: assessment([
        "A1": reaching(2, "A1"), "A2": reaching(1, "A2"), "B1": Answer(status: .declined),
      ]), target: target())
    #expect(analysis.ranked.map(\.id) == ["A2", "A1"])
    #expect(analysis.ranked.map(\.priority?.rank) == [1, 2])
    #expect(analysis.questions(in: .declined).map(\.id) == ["B1"])
    #expect(analysis.questions(in: .open).map(\.id) == ["C1"])
    #expect(analysis.question("A2")?.parts.unmet == ["A2-b", "A2-c"])
    #expect(analysis.target == "baseline")
    #expect(analysis.edition == "2026.1")
  }
}
