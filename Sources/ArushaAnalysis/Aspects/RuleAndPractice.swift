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
  /// The met criteria of the aspect that is ahead, from the level at which the other one stops, in
  /// the form's order.
  package let met: [String]
  /// The criteria of the other aspect that are not met, up to the level of those, in the form's
  /// order.
  package let unmet: [String]

  /// nil where the question is not answered, or neither aspect is ahead of the other.
  ///
  /// Each aspect is climbed by itself, as levels are (design §5.1), up to the target. One is ahead
  /// where a criterion of it is met at or above the level at which the other lacks one, and all its
  /// criteria below are met too: a rule of level 1 says nothing of a practice of level 3. What is
  /// unknown makes no aspect ahead, and is never told as lacking.
  ///
  /// Example, target 3: rules a (level 1) and c (level 2) met, practice b (level 2) not met: c is
  /// written, and b is not done. With b unknown there is no finding; with a unknown there is none
  /// either; with b at level 3 there is none, for nothing is written at that level.
  ///
  /// - Parameter target: 0…4.
  package init?(_ reading: QuestionReading, target: Int) {
    guard reading.state == .answered else { return nil }
    let finding =
      AspectLead(of: .rule, over: .practice, in: reading, target: target)
      .map { (Kind.writtenNotDone, $0) }
      ?? AspectLead(of: .practice, over: .rule, in: reading, target: target)
      .map { (Kind.doneNotWritten, $0) }
    guard let (kind, lead) = finding else { return nil }
    self.kind = kind
    question = reading.question.id
    factor = reading.question.factor
    met = lead.met
    unmet = lead.lacking
  }
}

/// How far one aspect of a question is ahead of the other.
private struct AspectLead {
  let met: [String]
  let lacking: [String]

  init?(of ahead: Aspect, over behind: Aspect, in reading: QuestionReading, target: Int) {
    let criteria = reading.question.criteria
    var (stop, end) = (5, 5)
    for index in reading.criteria.indices where criteria[index].level <= target {
      let (level, answered) = (criteria[index].level, reading.criteria[index])
      if criteria[index].aspect == behind, answered == .unmet { stop = min(stop, level) }
      if criteria[index].aspect == ahead, answered != .met { end = min(end, level) }
    }
    guard stop < end else { return nil }
    var met: [String] = []
    var top = 0
    for index in reading.criteria.indices
    where criteria[index].aspect == ahead && (stop..<end).contains(criteria[index].level)
      && criteria[index].level <= target
    {
      met.append(criteria[index].id)
      top = max(top, criteria[index].level)
    }
    guard top > 0 else { return nil }
    self.met = met
    lacking = criteria.indices.filter { index in
      criteria[index].aspect == behind && reading.criteria[index] == .unmet
        && criteria[index].level <= top
    }.map { criteria[$0].id }
  }
}

/// Where rule and practice have come apart among questions, in their order.
package func ruleAndPractice(
  _ questions: [QuestionReading], target: TargetProfile
) -> [RuleAndPractice] {
  questions.compactMap { RuleAndPractice($0, target: target.level(for: $0.question)) }
}
