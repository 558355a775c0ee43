package import ArushaModel

/// What separates an answered question from its target: never a difference of means (glossary,
/// "Gap"). All empty where the question is not answered: its state says so.
package struct GapParts: Sendable, Hashable {
  /// Criteria not met, of levels up to the target, in the form's order.
  package let unmet: [String]
  /// Criteria not known, of levels up to the target, in the form's order.
  package let unknown: [String]
  /// The grade that would show what is declared, as far as the target asks for it; nil where the
  /// evidence is enough.
  package let evidenceNeeded: Grade?

  /// Example: level 3 on a statement (evidenced 2) under a target of 4: the criteria of level 4 are
  /// unmet or unknown, and a document is needed to show level 3.
  package init(_ reading: QuestionReading, target: Int) {
    unmet = reading.ids(.unmet, upTo: target)
    unknown = reading.ids(.unknown, upTo: target)
    if let level = reading.level, let evidenced = reading.evidencedLevel,
      evidenced < min(level, target)
    {
      evidenceNeeded = Grade.allCases.first { $0.cap >= min(level, target) }
    } else {
      evidenceNeeded = nil
    }
  }
}
