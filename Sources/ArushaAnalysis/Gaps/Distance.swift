package import ArushaModel

extension QuestionReading {
  /// How far the evidenced level is under the target, 1…4 (design §5.7, glossary "Gap"); nil where
  /// there is no gap or the question is not answered.
  ///
  /// Example: evidenced level 1 under a target of 3 is a distance of 2.
  package func distance(to target: TargetProfile) -> Int? {
    guard let evidencedLevel, evidencedLevel < target.level(for: question) else { return nil }
    return target.level(for: question) - evidencedLevel
  }

  /// Whether the question is answered and its evidenced level is at or above its target.
  package func isAtTarget(of target: TargetProfile) -> Bool {
    evidencedLevel.map { $0 >= target.level(for: question) } ?? false
  }
}
