package import ArushaModel

/// One of the periods that are compared.
package struct ComparedPeriod: Sendable, Hashable {
  package let year: AssessedYear
  /// The profile that this period is held to.
  package let target: TargetProfile
  /// How the answers of the period before read in this one's edition; nil where both answer the same
  /// one, and for the first.
  package let bridge: EditionMap?

  package init(year: AssessedYear, target: TargetProfile, bridge: EditionMap? = nil) {
    self.year = year
    self.target = target
    self.bridge = bridge
  }
}

/// Two to twenty periods of one administration, each beside the one before (design §5.8).
///
/// Nothing is summed over levels: a factor has a profile in each period, a question a level in each
/// as far as it can be followed back.
package struct PeriodSeries: Sendable, Hashable {
  package let periods: [Period]
  /// One less than there are periods: each compared with the one before.
  package let steps: [YearComparison]
  /// The whole analysis of each period, against its own target.
  package let analyses: [GapAnalysis]
  package let questions: [QuestionSeries]

  /// One question of the last period through all of them.
  package struct QuestionSeries: Sendable, Hashable {
    package let id: String
    package let factor: Int
    /// One for each period: nil before the question can be followed back, for it was new, changed in
    /// meaning or out of scope there.
    package let points: [QuestionAnalysis?]
  }
}

/// Compares periods, the earliest first.
///
/// Example: of three periods, a question that was reworded into another id before the third is
/// followed through the migration; one whose meaning changed then has a level in the third alone.
///
/// - Parameter periods: at least two, of one administration, sorted.
package func comparePeriods(_ periods: [ComparedPeriod]) -> PeriodSeries {
  let steps = zip(periods, periods.dropFirst()).map { before, now in
    compareYears(
      earlier: now.bridge.map { before.year.restated(through: $0) } ?? before.year,
      later: now.year, target: now.target,
      earlierTarget: now.bridge.map { before.target.naming($0.newNames) } ?? before.target,
      haveSameMeaning: { left, right in
        now.bridge.map { $0.isComparable(right.id) } ?? haveSameCriteria(left, right)
      })
  }
  let analyses = periods.map {
    analyseGaps(
      questionnaire: $0.year.questionnaire, assessment: $0.year.assessment, target: $0.target)
  }
  return PeriodSeries(
    periods: periods.map(\.year.assessment.period), steps: steps, analyses: analyses,
    questions: series(periods, steps, analyses))
}

private func series(
  _ periods: [ComparedPeriod], _ steps: [YearComparison], _ analyses: [GapAnalysis]
) -> [PeriodSeries.QuestionSeries] {
  let known = analyses.map { analysis in
    Dictionary(analysis.questions.map { ($0.id, $0) }) { first, _ in first }
  }
  // Those that can be followed over a step: common, or the same though applicable in one or none.
  let linked = steps.map { step in
    Set(step.common.map(\.id) + step.rescoped.map(\.id) + step.applicableInNeither)
  }
  guard let last = analyses.last else { return [] }
  return last.questions.map { question in
    var id: String? = question.id
    var points: [QuestionAnalysis?] = [question]
    for index in steps.indices.reversed() {
      if let now = id {
        let before = periods[index + 1].bridge?.questions[now]?.ids.first ?? now
        id = linked[index].contains(now) ? before : nil
      }
      points.append(id.flatMap { known[index][$0] })
    }
    return PeriodSeries.QuestionSeries(
      id: question.id, factor: question.factor, points: points.reversed())
  }
}

extension PeriodSeries {
  /// Criteria met in the last period that were newly met in one of the steps, by the ids of the last
  /// edition as far as they can be followed.
  package func newlyMet(_ periods: [ComparedPeriod]) -> Set<String> {
    var names: Set<String> = []
    for (index, step) in steps.enumerated() {
      if let bridge = periods[index + 1].bridge { names = Set(names.compactMap(bridge.later)) }
      let both = step.common.filter {
        $0.earlier.state == .answered && $0.later.state == .answered
      }
      names.formUnion(both.flatMap(\.newlyMet))
      names.subtract(both.flatMap(\.newlyLost))
    }
    return names
  }

  /// What criteria of earlier editions are called in the last one.
  package static func renamed(_ periods: [ComparedPeriod]) -> [String: String] {
    var names: [String: String] = [:]
    for bridge in periods.compactMap(\.bridge) {
      names = names.mapValues { bridge.later($0) ?? $0 }
      for (id, origin) in bridge.criteria where origin.isOneToOne {
        if let before = origin.ids.first, before != id { names[before] = id }
      }
    }
    return names
  }
}

extension EditionMap {
  /// What a criterion became, where one stayed one.
  fileprivate func later(_ id: String) -> String? {
    if let origin = criteria[id], origin.isOneToOne, origin.ids == [id] { return id }
    return criteria.first { $0.value.isOneToOne && $0.value.ids == [id] }?.key
  }
}
