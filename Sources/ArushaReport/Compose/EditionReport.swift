package import ArushaAnalysis
import ArushaModel
package import ArushaText

/// What changed between two editions, and what becomes of the answers.
package func editionReport(_ map: EditionMap, _ texts: Texts) -> Report {
  Report(
    title: texts(
      "edition.title", ["earlier": map.earlier.edition, "later": map.later.edition]),
    language: texts.language.rawValue, blocks: editionBlocks(map, texts))
}

/// The changes by kind, each with the words before and after and where it is stated.
package func editionBlocks(_ map: EditionMap, _ texts: Texts) -> [Block] {
  let changes = map.changes
  guard !changes.isEmpty else { return [.paragraph(texts("edition.none"))] }
  return [
    .paragraph(
      texts(map.migration == nil ? "edition.unstated" : "edition.stated"))
  ]
    + EditionChange.Kind.allCases.flatMap { kind -> [Block] in
      let own = changes.filter { $0.kind == kind }
      guard !own.isEmpty else { return [] }
      return [
        .heading(
          1,
          texts(
            "edition.counted",
            ["kind": texts("edition.kind.\(kind.rawValue)"), "count": texts.number(own.count)])),
        .paragraph(texts("edition.effect.\(kind.rawValue)")),
        .bullets(own.map { item($0, map, texts) }),
      ]
    }
}

private func item(_ change: EditionChange, _ map: EditionMap, _ texts: Texts) -> Item {
  let from = change.from.joined(separator: " + ")
  let to = change.to.joined(separator: " + ")
  let ids = from.isEmpty || from == to ? to : to.isEmpty ? from : "\(from) → \(to)"
  let hint = change.isStated || [.added, .moved].contains(change.kind) ? "" : "edition.not-stated"
  var details: [Prose] = []
  let before = change.from.compactMap { words(of: $0, in: map.earlier) }
  let now = change.to.compactMap { words(of: $0, in: map.later) }
  if before != now {
    details += before.map { Prose(texts("edition.before", ["text": $0])) }
    details += now.map { Prose(texts("edition.now", ["text": $0])) }
  } else if change.kind == .moved, !change.isQuestion {
    details += [place(of: change, map, texts)].compactMap { $0 }
  }
  if let reason = change.reason { details.append(Prose(texts("edition.reason", ["text": reason]))) }
  let kind = texts(change.isQuestion ? "edition.question" : "edition.criterion")
  return Item(
    Prose(
      [.text(kind + " "), .code(ids)] + (hint.isEmpty ? [] : [.text(" " + texts(hint))])),
    items: details)
}

/// Where a criterion stood and where it stands.
private func place(of change: EditionChange, _ map: EditionMap, _ texts: Texts) -> Prose? {
  guard let before = change.from.first.flatMap(map.earlier.criterion),
    let now = change.to.first.flatMap(map.later.criterion)
  else { return nil }
  func words(_ found: (question: Question, criterion: Criterion)) -> String {
    texts(
      "edition.place",
      ["question": found.question.id, "level": String(found.criterion.level)])
  }
  return Prose("\(words(before)) → \(words(now))")
}

private func words(of id: String, in edition: Questionnaire) -> String? {
  edition.question(id).map { "\($0.title) – \($0.ask)" } ?? edition.criterion(id)?.criterion.text
}

/// What bringing an assessment to another edition does to it.
package func migrationReport(
  _ outcome: MigrationOutcome, _ map: EditionMap, _ texts: Texts
) -> Report {
  let later = map.later.questions.map(\.id)
  func list(_ key: String, _ lines: [Prose]) -> [Block] {
    lines.isEmpty
      ? [] : [.paragraph(texts(key, count: lines.count)), .bullets(lines.map { Item($0) })]
  }
  func questions(_ fate: MigrationOutcome.Fate) -> [Prose] {
    later.filter { outcome.fates[$0] == fate }.map {
      Prose([.code($0), .text(" " + (map.later.question($0)?.title ?? ""))])
    }
  }
  let kept = outcome.fates.values.count { $0 == .kept }
  let archived = outcome.archived.map { item in
    Prose([
      .code(item.question), .text(" " + (map.earlier.question(item.question)?.title ?? "")),
    ])
  }
  return Report(
    title: texts(
      "migrate.title",
      [
        "period": outcome.assessment.period.name, "earlier": map.earlier.edition,
        "later": map.later.edition,
      ]), language: texts.language.rawValue,
    blocks: [.paragraph(texts("migrate.kept", count: kept))]
      + list("migrate.partly", questions(.partly)) + list("migrate.draft", questions(.draft))
      + list("migrate.archived", archived))
}
