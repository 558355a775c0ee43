/// How much of a factor was answered (design §5.4).
package struct Coverage: Sendable, Hashable {
  package let answered: Int
  /// More than 0.
  package let applicable: Int

  /// nil where no question is applicable.
  package init?(answered: Int, applicable: Int) {
    guard applicable > 0 else { return nil }
    self.answered = answered
    self.applicable = applicable
  }

  /// Medians are given only where 3 × answered ≥ 2 × applicable.
  ///
  /// Example: with 4 of 6 they are, with 3 of 5 they are not.
  package var allowsMedians: Bool { 3 * answered >= 2 * applicable }

  /// Answered ÷ applicable in ten-thousandths, half a one rounded up: 4 of 6 is 6667.
  package var tenThousandths: Int { (20_000 * answered + applicable) / (2 * applicable) }
}
