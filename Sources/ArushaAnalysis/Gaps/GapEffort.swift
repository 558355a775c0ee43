package import ArushaModel

extension QuestionReading {
  /// The effort of the next step towards a target (design §5.7): the largest among the criteria not
  /// met at the lowest level up to the target that has one; small where none is left.
  ///
  /// Example: unmet S and L at level 2 and M at level 3, target 3: L. A target of 1: S.
  ///
  /// - Parameter target: 0…4.
  package func effort(to target: Int) -> Effort {
    let missing = zip(question.criteria, criteria)
      .filter { $0.1 != .met && $0.0.level <= target }.map(\.0)
    guard let next = missing.map(\.level).min() else { return .small }
    return missing.filter { $0.level == next }.map(\.action.effort).max() ?? .small
  }
}
