/// A common question whose target is another one than in the earlier period.
package struct MovedTarget: Sendable, Hashable {
  package let question: String
  /// 0…4.
  package let from: Int
  package let to: Int
}

extension YearComparison {
  /// Common questions that are held to another target now, in the later questionnaire's order.
  package var movedTargets: [MovedTarget] {
    common.filter { $0.earlier.target != $0.later.target }.map {
      MovedTarget(question: $0.id, from: $0.earlier.target, to: $0.later.target)
    }
  }
}
