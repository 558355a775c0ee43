import ArushaModel

/// One question in two years. A question that is not answered has met no criterion.
package struct QuestionChange: Sendable, Hashable {
  package let kind: ChangeKind
  package let earlier: QuestionAnalysis
  package let later: QuestionAnalysis
  /// Criteria met now and not last year, in the form's order.
  package let newlyMet: [String]
  /// Criteria met last year and not now, in last year's order.
  package let newlyLost: [String]

  package var id: String { later.id }

  init(kind: ChangeKind, earlier: YearReading, later: YearReading) {
    let metBefore = earlier.reading.ids(.met)
    let metNow = later.reading.ids(.met)
    self.kind = kind
    self.earlier = earlier.analysis
    self.later = later.analysis
    newlyMet = metNow.filter { !metBefore.contains($0) }
    newlyLost = metBefore.filter { !metNow.contains($0) }
  }
}

/// A question in one year.
struct YearReading {
  let reading: QuestionReading
  let analysis: QuestionAnalysis
  let evidence: [Evidence]
}
