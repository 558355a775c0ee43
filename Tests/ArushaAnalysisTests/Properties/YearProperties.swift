import ArushaAnalysis
import ArushaModel
import ArushaTestSupport
import Testing

@Suite struct YearProperties {
  /// Last year's form: this year's without some questions, with others changed.
  private func formerForm(
    of form: Questionnaire, using random: inout SplitMix64
  ) -> Questionnaire {
    questionnaire(
      form.questions.filter { _ in !random.once(in: 5) }.map { old in
        let criteria = random.once(in: 6) ? Array(old.criteria.dropLast()) : old.criteria
        return question(
          old.id, factor: old.factor, key: old.isKey, critical: old.isCritical, criteria: criteria)
      })
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func `totals split exactly and every question is in one list`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let form = random.questionnaire(conditions: true)
    let former = formerForm(of: form, using: &random)
    let scopes = [random.pick(Scope.allCases), random.pick(Scope.allCases)]
    let years = [
      AssessedYear(
        questionnaire: former,
        assessment: assessment(random.answers(to: former), period: "2025", scope: scopes[0])),
      AssessedYear(
        questionnaire: form, assessment: assessment(random.answers(to: form), scope: scopes[1])),
    ]
    let comparison = compareYears(
      earlier: years[0], later: years[1], target: random.target(for: form))
    let totals = comparison.totals
    #expect(totals.later - totals.earlier == totals.onCommonQuestions + totals.rescoping)
    let newlyMet = comparison.common.reduce(0) { $0 + $1.newlyMet.count - $1.newlyLost.count }
    #expect(totals.onCommonQuestions.criteriaMet == newlyMet)

    let listed =
      comparison.common.map(\.id) + comparison.rescoped.map(\.id) + comparison.new
      + comparison.retired + comparison.outOfScope + comparison.notComparable
      + comparison.applicableInNeither
    let inScope = years.flatMap { $0.questionnaire.questions(in: $0.assessment.scope) }.map(\.id)
    #expect(listed.count == Set(listed).count)
    #expect(Set(listed) == Set(inScope))
    #expect(comparison.comparability.common <= comparison.comparability.applicableInEither)
    #expect(comparison.common.allSatisfy { $0.kind != .scope })
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `a year beside itself shows no change`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let form = random.questionnaire(conditions: true)
    let year = AssessedYear(
      questionnaire: form, assessment: assessment(random.answers(to: form)))
    let comparison = compareYears(earlier: year, later: year, target: target())
    #expect(comparison.common.allSatisfy { $0.kind == .unchanged })
    #expect(comparison.rescoped.isEmpty)
    #expect(comparison.totals.difference == YearCounts())
    let comparability = comparison.comparability
    #expect(comparability.common == comparability.applicableInEither)
  }
}
