package import ArushaModel

/// What an assessment says of one factor: a profile, never one number (design §5.4).
///
/// It is over the applicable questions of the scope. Levels are 0…4. Where nothing is applicable
/// everything but `factor`, the two counts and `notApplicableCritical` is nil.
package struct FactorProfile: Sendable, Hashable {
  /// 1…10.
  package let factor: Int
  package let applicable: Int
  package let answered: Int
  package let coverage: Coverage?
  /// By evidenced level.
  package let weakest: QuestionLevel?
  /// Over the answered questions; nil under the coverage rule.
  package let median: Int?
  /// Over the answered questions; nil under the coverage rule.
  package let evidencedMedian: Int?
  /// `low` and `high`.
  package let bounds: LevelBounds?
  /// `evidencedLow` and `evidencedHigh`.
  package let evidencedBounds: LevelBounds?
  /// Answered questions at each of the levels 0…4.
  package let distribution: [Int]?
  package let evidencedDistribution: [Int]?
  /// Questions whose evidenced level is at or above their target.
  package let atTarget: Int?
  /// nil where no critical question is applicable.
  package let gate: Gate?
  package let standing: Standing
  /// Critical questions declared not applicable: named wherever the factor is shown (§5.3).
  package let notApplicableCritical: [String]

  /// - Parameters:
  ///   - questions: the factor's questions in scope, in the form's order.
  package init(factor: Int, questions: [QuestionReading], target: TargetProfile) {
    let inside = questions.filter(\.state.isApplicable)
    let levels = inside.compactMap(\.level)
    let evidenced = inside.compactMap(\.evidencedLevel)
    let coverage = Coverage(answered: levels.count, applicable: inside.count)

    self.factor = factor
    applicable = inside.count
    answered = levels.count
    self.coverage = coverage
    weakest = weakestQuestion(of: inside)
    let showsMedians = coverage?.allowsMedians == true
    median = showsMedians ? lowerMedian(levels) : nil
    evidencedMedian = showsMedians ? lowerMedian(evidenced) : nil
    bounds = medianBounds(inside.compactMap(\.declaredBounds))
    evidencedBounds = medianBounds(inside.compactMap(\.evidencedBounds))
    distribution = coverage.map { _ in ArushaAnalysis.distribution(levels) }
    evidencedDistribution = coverage.map { _ in ArushaAnalysis.distribution(evidenced) }
    atTarget = coverage.map { _ in inside.count { $0.isAtTarget(of: target) } }
    gate = Gate(questions: inside)
    standing = Standing(median: evidencedMedian, evidenced: evidencedBounds, gate: gate)
    notApplicableCritical = questions.filter {
      $0.question.isCritical && $0.state == .notApplicable
    }.map(\.question.id)
  }
}
