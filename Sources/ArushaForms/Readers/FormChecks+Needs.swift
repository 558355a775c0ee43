import ArushaDiagnostics
import ArushaModel
import ArushaYAML

extension FormChecks {
  /// Prerequisites exist and never go round in a circle.
  func checkNeeds() {
    var levels: [String: Int] = [:]
    var needs: [String: [String]] = [:]
    for criterion in forms.flatMap({ $0.form.questions.flatMap(\.criteria) }) {
      levels[criterion.id] = criterion.level
      needs[criterion.id] = criterion.action.needs
    }
    for form in forms {
      for located in form.questions.flatMap(\.criteria) {
        for node in located.fields.fields("action")?.list("needs") ?? [] {
          guard let id = node.scalar else { continue }
          if levels[id] == nil {
            if !isWhole, !isOfOwnFactor(id, form) { continue }
            form.reading.report(
              "needs-unknown", at: node.range, ["id": id],
              didYouMean: nearestName(to: id, among: levels.keys.sorted()))
          } else if let circle = circle(from: id, to: located.criterion.id, needs) {
            form.reading.report(
              "needs-circle", at: node.range,
              ["circle": ([located.criterion.id] + circle).joined(separator: " → ")])
          }
        }
      }
    }
  }

  /// Whether an id begins as those of the form do: `LEAD-…`.
  private func isOfOwnFactor(_ id: String, _ form: LocatedForm) -> Bool {
    let own = form.questions.first?.question.id.prefix { $0 != "-" }
    return id.prefix { $0 != "-" } == own
  }

  /// The way from `start` back to `end` through prerequisites, both included.
  private func circle(from start: String, to end: String, _ needs: [String: [String]]) -> [String]?
  {
    var came: [String: String] = [:]
    var queue = [start]
    var seen: Set<String> = [start]
    while let id = queue.popLast() {
      if id == end {
        var way = [end]
        while let last = way.last, last != start, let before = came[last] { way.append(before) }
        return way.reversed()
      }
      for next in needs[id] ?? [] where seen.insert(next).inserted {
        came[next] = id
        queue.append(next)
      }
    }
    return nil
  }
}
