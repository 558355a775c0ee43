import ArushaModel

/// The rows of a comparison as a table for other programs: one for each question of each step, and
/// the same columns each time.
package func comparisonRows(_ series: PeriodSeries) -> [[String]] {
  let header = [
    "earlier", "later", "question", "factor", "kind", "earlierStatus", "laterStatus",
    "earlierLevel", "laterLevel", "earlierEvidencedLevel", "laterEvidencedLevel", "earlierTarget",
    "laterTarget", "newlyMet", "newlyLost",
  ]
  let width = header.count
  return [header]
    + series.steps.flatMap { step -> [[String]] in
      let place = [step.earlier.name, step.later.name]
      let compared = (step.common + step.rescoped).map { change -> [String] in
        let numbers = [
          change.earlier.level, change.later.level, change.earlier.evidencedLevel,
          change.later.evidencedLevel, change.earlier.target, change.later.target,
        ]
        return place + [change.id, String(change.later.factor), change.kind.rawValue]
          + [change.earlier.state.rawValue, change.later.state.rawValue]
          + numbers.map { $0.map(String.init) ?? "" }
          + [change.newlyMet.joined(separator: " "), change.newlyLost.joined(separator: " ")]
      }
      let others = [
        ("new", step.new), ("retired", step.retired), ("out-of-scope", step.outOfScope),
        ("not-comparable", step.notComparable),
        ("applicable-in-neither", step.applicableInNeither),
      ].flatMap { kind, ids in ids.map { place + [$0, "", kind] } }
      return (compared + others).map { row in
        row + Array(repeating: "", count: max(0, width - row.count))
      }
    }
}
