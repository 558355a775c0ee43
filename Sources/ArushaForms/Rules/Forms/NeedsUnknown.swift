import ArushaDiagnostics
import ArushaModel
import ArushaYAML

extension Rule {
  package static let needsUnknown = Rule(
    "needs-unknown",
    passing: .criterion(
      """
      action:
        do: Write it
        lead: Legal affairs
        months: 2
        indicator: pages
        needs: [LEAD-01-a]
      """),
    failing: .criterion(
      """
      action:
        do: Write it
        lead: Legal affairs
        months: 2
        indicator: pages
        needs: [1️⃣LEAD-01-z]
      """))
}

extension FormChecks {
  /// Prerequisites exist. Of a form that is checked by itself, only those of its own factor are
  /// looked for: the others stand in files that are not at hand.
  func checkNeedsUnknown() {
    let places = needsPlaces
    let names = places.keys.sorted()
    for need in places.values.joined()
    where places[need.id] == nil && (isWhole || isOfOwnFactor(need.id, need.form)) {
      need.form.reading.report(
        .needsUnknown, at: need.node.range, ["id": need.id],
        didYouMean: nearestId(to: need.id, among: names))
    }
  }

  /// Whether an id begins as those of the form do: `LEAD-…`.
  private func isOfOwnFactor(_ id: String, _ form: LocatedForm) -> Bool {
    id.prefix { $0 != "-" } == form.questions.first?.question.id.prefix { $0 != "-" }
  }
}
