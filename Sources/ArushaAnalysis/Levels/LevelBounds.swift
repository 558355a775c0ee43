/// Two levels between which a level lies, both included.
package struct LevelBounds: Sendable, Hashable {
  package let low: Int
  package let high: Int

  package init(low: Int, high: Int) {
    self.low = low
    self.high = high
  }

  /// Nothing is left open.
  package var isExact: Bool { low == high }
}

extension QuestionReading {
  /// What the declared level may be once everything is known: an unanswered question is 0…4
  /// (design §5.4). nil where the question leaves the denominators.
  package var declaredBounds: LevelBounds? {
    state.isApplicable ? LevelBounds(low: levelLow ?? 0, high: levelHigh ?? 4) : nil
  }

  /// The same for the evidenced level, whose highest value stays under the cap of the grade.
  ///
  /// Example: level 1, `levelHigh` 4, on a document: declared 1…4, evidenced 1…3.
  package var evidencedBounds: LevelBounds? {
    state.isApplicable ? LevelBounds(low: evidencedLevel ?? 0, high: evidencedHigh ?? 4) : nil
  }
}
