import ArushaModel

/// What the critical questions of a factor let it reach (design §5.4).
package struct Gate: Sendable, Hashable {
  /// The gate as things stand, 1…4, and the question that sets it.
  package let lowest: QuestionLevel
  /// The gate with every critical question at the highest that its answer allows.
  package let highestLevel: Int

  /// One more than the lowest evidenced level among the applicable critical questions, an
  /// unanswered one counting as 0, at most 4; the first in the form where several set it. nil where
  /// the factor has no applicable critical question.
  ///
  /// Example: critical LEAD-01 at 2 and LEAD-04 open: the gate is 1, set by LEAD-04, and at most 3,
  /// for LEAD-04 may prove to be 4 but LEAD-01 is at 2.
  package init?(questions: [QuestionReading]) {
    let critical = questions.filter { $0.question.isCritical }.compactMap { reading in
      reading.evidencedBounds.map { (id: reading.question.id, bounds: $0) }
    }
    guard let setter = critical.min(by: { $0.bounds.low < $1.bounds.low }),
      let high = critical.map(\.bounds.high).min()
    else { return nil }
    lowest = QuestionLevel(question: setter.id, level: min(4, setter.bounds.low + 1))
    highestLevel = min(4, high + 1)
  }
}
