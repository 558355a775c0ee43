import ArushaDiagnostics
import ArushaModel
import ArushaYAML

extension Rule {
  package static let needsCircle = Rule(
    "needs-circle",
    passing: .criterion(
      """
      action:
        do: Write it
        lead: Legal affairs
        months: 2
        indicator: pages
        needs: [LEAD-02-a]
      """),
    failing: .criterion(
      """
      id: LEAD-02-b
      action:
        do: Write it
        lead: Legal affairs
        months: 2
        indicator: pages
        needs: [1️⃣LEAD-02-b]
      """))
}

extension FormChecks {
  /// No action waits for itself. Each circle is told once, where it closes; every prerequisite is
  /// followed once, however many there are.
  func checkNeedsCircle() {
    let places = needsPlaces
    var state: [String: Bool] = [:]  // true: on the way that is being followed
    for start in forms.flatMap(\.criterionIds) where state[start] == nil {
      var way: [(id: String, next: Int)] = [(start, 0)]
      state[start] = true
      while let (id, next) = way.last {
        let needs = places[id] ?? []
        guard next < needs.count else {
          state[id] = false
          way.removeLast()
          continue
        }
        way[way.count - 1].next += 1
        let need = needs[next]
        switch state[need.id] {
        case nil:
          guard places[need.id] != nil else { continue }
          state[need.id] = true
          way.append((need.id, 0))
        case true?:
          let circle = way.map(\.id).drop { $0 != need.id } + [need.id]
          // Where each of the others needs the next: any of them can be the one to take out.
          let notes = zip(circle, circle.dropFirst()).compactMap { from, to -> Diagnostic.Note? in
            guard let other = places[from]?.first(where: { $0.id == to }),
              other.node.range != need.node.range || other.form.form.file != need.form.form.file
            else { return nil }
            return Diagnostic.Note(
              "needs-here",
              [
                "from": from, "to": to, "file": other.form.form.file,
                "line": String(other.node.range.start.line),
              ])
          }
          need.form.reading.report(
            .needsCircle, at: need.node.range, ["circle": circle.joined(separator: " → ")],
            notes: notes)
        case false?: continue
        }
      }
    }
  }
}
