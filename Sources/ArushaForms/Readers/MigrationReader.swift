import ArushaDiagnostics
package import ArushaModel
import ArushaYAML

/// Reads a migration.
///
/// - Parameters:
///   - earlier: the edition it comes from, where it is at hand: ids are checked against it.
///   - later: the edition it leads to, likewise.
package func readMigration(
  _ bytes: [UInt8], file: String, earlier: Questionnaire? = nil, later: Questionnaire? = nil
) -> Reading<Migration> {
  let reading = FileReading(file: file)
  guard let root = reading.root(of: bytes, format: .migration) else {
    return Reading(nil, reading.diagnostics.sorted())
  }
  let fields = Fields(root)
  let expected = [
    ("questionnaire", (later ?? earlier)?.id), ("from", earlier?.edition), ("to", later?.edition),
  ]
  for case (let key, let wanted?) in expected
  where !fields.string(key).isEmpty && fields.string(key) != wanted {
    reading.report(
      .migrationOfOther, at: fields.range(of: key),
      ["given": shortened(fields.string(key)), "expected": wanted])
  }
  if fields.text("from") == fields.text("to") {
    reading.report(
      .migrationLoop, at: fields.range(of: "to"), ["edition": shortened(fields.string("to"))])
  }
  reading.checkMigrationIds(fields, earlier: earlier, later: later)
  let changes = fields.records("changes").compactMap { change in
    change.word("change", MigrationIntent.self).map {
      MigrationChange(
        $0, from: change.ids("from").map(\.id), to: change.ids("to").map(\.id),
        reason: change.text("reason"))
    }
  }
  return Reading(
    Migration(
      questionnaire: fields.string("questionnaire"), from: fields.string("from"),
      to: fields.string("to"), changes: changes),
    reading.diagnostics.sorted())
}

extension Fields {
  /// One id or a list of them, each with its place.
  fileprivate func ids(_ key: String) -> [(id: String, range: SourceRange)] {
    guard let node = node(key) else { return [] }
    if let id = node.scalar { return [(id, node.range)] }
    return list(key).compactMap { node in node.scalar.map { ($0, node.range) } }
  }
}

extension FileReading {
  /// Every id once on each side, the counts that the change needs, and ids that are there.
  fileprivate func checkMigrationIds(
    _ fields: Fields, earlier: Questionnaire?, later: Questionnaire?
  ) {
    var seen: [String: Set<String>] = ["from": [], "to": []]
    for change in fields.records("changes") {
      guard let intent = change.word("change", MigrationIntent.self) else { continue }
      checkMigrationCounts(change, intent)
      for (key, edition) in [("from", earlier), ("to", later)] {
        for (id, range) in change.ids(key) {
          if seen[key, default: []].insert(id).inserted == false {
            report(.migrationTwice, at: range, ["id": shortened(id), "side": key])
          }
          guard let edition, TextPattern.identifier.matches(id), !edition.holds(id) else {
            continue
          }
          report(
            .migrationUnknown, at: range, ["id": shortened(id), "edition": edition.edition],
            didYouMean: nearestId(to: id, among: edition.ids))
        }
      }
      if let earlier, let later { checkMigrationKinds(change, earlier, later) }
    }
  }

  /// How many ids each kind of change has on its two sides.
  private func checkMigrationCounts(_ change: Fields, _ intent: MigrationIntent) {
    let (from, to) = (change.ids("from").count, change.ids("to").count)
    let isRight =
      switch intent {
      case .same, .editorial, .changed: from == 1 && to == 1
      case .split: from == 1 && to >= 2
      case .merged: from >= 2 && to == 1
      case .retired: from >= 1 && to == 0
      }
    if !isRight {
      report(.migrationCount, at: change.range(of: "change"), ["change": intent.rawValue])
    }
  }

  /// A question becomes questions, a criterion becomes criteria.
  private func checkMigrationKinds(
    _ change: Fields, _ earlier: Questionnaire, _ later: Questionnaire
  ) {
    let sides = [("from", earlier), ("to", later)].flatMap { key, edition in
      change.ids(key).filter { edition.holds($0.id) }.map {
        (isQuestion: edition.question($0.id) != nil, place: $0)
      }
    }
    guard let first = sides.first,
      let other = sides.first(where: { $0.isQuestion != first.isQuestion })
    else { return }
    report(.migrationKind, at: other.place.range, ["id": other.place.id])
  }
}

extension Questionnaire {
  /// Whether a question or criterion has this id.
  fileprivate func holds(_ id: String) -> Bool { question(id) != nil || criterion(id) != nil }

  fileprivate var ids: [String] { questions.flatMap { [$0.id] + $0.criteria.map(\.id) } }
}
