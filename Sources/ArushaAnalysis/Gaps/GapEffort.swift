package import ArushaModel

extension QuestionReading {
  /// The effort of the next step towards a target (design §5.7): the largest among the criteria not
  /// met at the lowest level up to the target that has one; small where none is left.
  ///
  /// Example: unmet S and L at level 2 and M at level 3, target 3: L. A target of 1: S.
  ///
  /// - Parameter target: 0…4.
  package func effort(to target: Int) -> Effort {
    var next = target + 1
    var effort = Effort.small
    for index in criteria.indices where criteria[index] != .met {
      let level = question.criteria[index].level
      guard level <= target, level <= next else { continue }
      let own = question.criteria[index].action.effort
      effort = level < next ? own : max(effort, own)
      next = level
    }
    return effort
  }
}
