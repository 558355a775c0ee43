package import ArushaModel

/// A question where rule and practice have come apart: a finding of its own, beside its level.
package struct RuleAndPractice: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case writtenNotDone = "written-not-done"
    case doneNotWritten = "done-not-written"
  }

  package let kind: Kind
  package let question: String
  /// 1…10.
  package let factor: Int
  /// The met criteria of the one aspect, up to the target, in the form's order.
  package let met: [String]
  /// The criteria of the other aspect that are not met, up to the target, in the form's order.
  package let unmet: [String]

  /// nil where the question is not answered, or neither aspect is complete while the other lacks
  /// something.
  ///
  /// Up to the target, every criterion of the one aspect is met (at least one) and one or more of
  /// the other are not met. What is unknown is neither: it makes no aspect complete, and is never
  /// told as lacking.
  ///
  /// Example, target 3: rules a (level 1) and c (level 3) met, practice b (level 2) not met: written
  /// and not done, for b. With b unknown there is no finding; with c unknown there is none either.
  ///
  /// - Parameter target: 0…4.
  package init?(_ reading: QuestionReading, target: Int) {
    guard reading.state == .answered else { return nil }
    func criteria(_ aspect: Aspect, _ wanted: CriterionReading) -> [String] {
      reading.criteria(wanted).filter { $0.aspect == aspect && $0.level <= target }.map(\.id)
    }
    func isComplete(_ aspect: Aspect) -> Bool {
      !criteria(aspect, .met).isEmpty && criteria(aspect, .unmet).isEmpty
        && criteria(aspect, .unknown).isEmpty
    }
    if isComplete(.rule), !criteria(.practice, .unmet).isEmpty {
      kind = .writtenNotDone
      (met, unmet) = (criteria(.rule, .met), criteria(.practice, .unmet))
    } else if isComplete(.practice), !criteria(.rule, .unmet).isEmpty {
      kind = .doneNotWritten
      (met, unmet) = (criteria(.practice, .met), criteria(.rule, .unmet))
    } else {
      return nil
    }
    question = reading.question.id
    factor = reading.question.factor
  }
}

/// Where rule and practice have come apart, in the questionnaire's order.
package func ruleAndPractice(
  questionnaire: Questionnaire, assessment: Assessment, target: TargetProfile
) -> [RuleAndPractice] {
  readAnswers(questionnaire: questionnaire, assessment: assessment).compactMap {
    RuleAndPractice($0, target: target.level(for: $0.question))
  }
}
