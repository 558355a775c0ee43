import ArushaAnalysis
import ArushaModel
import Testing

@Suite struct ComparePeriodsTests {
  private func period(
    _ name: String, _ level: Int, _ form: [Question] = [question("Q1")], target wanted: Int = 3,
    grade: Grade = .verified
  ) -> ComparedPeriod {
    ComparedPeriod(
      year: AssessedYear(
        questionnaire: questionnaire(form),
        assessment: assessment(["Q1": reaching(level, "Q1", grade: grade)], period: name)),
      target: target(wanted))
  }

  @Test func `each period is beside the one before, and each question in all of them`() {
    let series = comparePeriods([period("2024", 1), period("2025", 2), period("2026", 4)])
    #expect(series.steps.map { "\($0.earlier) \($0.later)" } == ["2024 2025", "2025 2026"])
    #expect(series.questions.map { $0.points.map { $0?.level } } == [[1, 2, 4]])
    #expect(series.steps.map { $0.largeMoves.map(\.id) } == [[], ["Q1"]])
    #expect(series.steps[1].transitions.first?.raised == 1)
  }

  @Test func `a question is not followed through a year in which it meant something else`() {
    let other = question("Q1", criteria: [criterion("Q1-a", 2), criterion("Q1-b", 1)])
    let series = comparePeriods([period("2024", 1), period("2025", 1, [other]), period("2026", 2)])
    #expect(series.questions.map { $0.points.map { $0 != nil } } == [[false, false, true]])
    #expect(series.steps.map(\.notComparable) == [["Q1"], ["Q1"]])
  }

  @Test func `a target that moved is no change of what is done`() {
    let series = comparePeriods([period("2025", 2, target: 3), period("2026", 2, target: 2)])
    let totals = series.steps[0].totals
    #expect(totals.difference.questionsAtTarget == 1)
    #expect(totals.movedTargets.questionsAtTarget == 1)
    #expect(totals.onCommonQuestions.questionsAtTarget == 0)
    #expect(series.steps[0].movedTargets.map { [$0.from, $0.to] } == [[3, 2]])
  }

  @Test func `a level that is shown to fall by two asks for an explanation too`() {
    let series = comparePeriods([period("2025", 4), period("2026", 4, grade: .statement)])
    #expect(series.steps[0].largeMoves.map(\.id) == ["Q1"])
  }

  @Test func `what was newly met and lost again is not newly met`() {
    let periods = [period("2024", 1), period("2025", 3), period("2026", 2)]
    #expect(comparePeriods(periods).newlyMet(periods) == ["Q1-b"])
  }

  @Test func `rows have the same columns each time`() {
    let rows = comparisonRows(comparePeriods([period("2025", 1), period("2026", 2)]))
    #expect(Set(rows.map(\.count)) == [rows[0].count])
    #expect(rows[1].prefix(5) == ["2025", "2026", "Q1", "1", "changed-rejudged"])
  }
}
