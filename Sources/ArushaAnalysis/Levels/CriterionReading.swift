package import ArushaModel

/// How one criterion of an answered question was answered.
package enum CriterionReading: Sendable, Hashable, CaseIterable {
  case met, unmet, unknown
}

extension Answer {
  /// How each of a question's criteria was answered, in their order (design §4, Assessment).
  ///
  /// A criterion in no list counts as unknown; ids that are not among the criteria are ignored.
  /// One in several lists, which readers refuse, takes the cautious reading: unmet before unknown
  /// before met.
  ///
  /// Example: `met: [a, b]`, `unmet: [b]` over a, b and c gives met, unmet, unknown.
  package func readings(of criteria: [Criterion]) -> [CriterionReading] {
    let unmet = Set(self.unmet)
    let met = Set(self.met).subtracting(unknown)
    return criteria.map {
      unmet.contains($0.id) ? .unmet : met.contains($0.id) ? .met : .unknown
    }
  }
}
