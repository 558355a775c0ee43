/// The standing of a factor: the lower of its evidenced median and its gate (design §5.4).
package struct Standing: Sendable, Hashable {
  /// nil without a median; the evidenced median where there is no gate.
  package let level: Int?
  /// The lower of the evidenced bounds and the gate, both at their lowest and at their highest.
  /// nil where nothing is applicable.
  package let bounds: LevelBounds?

  /// Example: evidenced median 3 within 2…3 and a gate of 1, at most 3, give standing 1 within 1…3.
  ///
  /// - Parameters:
  ///   - median: the evidenced median.
  ///   - evidenced: the lower medians of the evidenced levels at their lowest and highest.
  package init(median: Int?, evidenced: LevelBounds?, gate: Gate?) {
    level = median.map { min($0, gate?.lowest.level ?? $0) }
    bounds = evidenced.map {
      LevelBounds(
        low: min($0.low, gate?.lowest.level ?? $0.low),
        high: min($0.high, gate?.highestLevel ?? $0.high))
    }
  }
}
