package import ArushaAnalysis
import ArushaModel
package import ArushaText

/// What changed between two editions, and what becomes of the answers.
package func editionReport(_ map: EditionMap, _ words: EditionWords, _ texts: Texts) -> Report {
  Report(
    title: texts(
      "edition.title", ["earlier": map.earlier.edition, "later": map.later.edition]),
    language: texts.language.rawValue, blocks: editionBlocks(map, words, texts))
}

/// The changes by kind, each with the words before and after and where it is stated.
package func editionBlocks(
  _ map: EditionMap, _ words: EditionWords, _ texts: Texts
) -> [Block] {
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
        .bullets(own.map { item($0, map, words, texts) }),
      ]
    }
}

private func item(
  _ change: EditionChange, _ map: EditionMap, _ words: EditionWords, _ texts: Texts
) -> Item {
  let from = change.from.joined(separator: " + ")
  let to = change.to.joined(separator: " + ")
  let ids = from.isEmpty || from == to ? to : to.isEmpty ? from : "\(from) → \(to)"
  let hint = change.isStated || [.added, .moved].contains(change.kind) ? "" : "edition.not-stated"
  var details: [Prose] = []
  let (before, now) = words.of(change)
  if before != now {
    details += before.map { Prose(texts("edition.before", ["text": $0])) }
    details += now.map { Prose(texts("edition.now", ["text": $0])) }
  }
  if change.kind == .moved { details += [place(of: change, map, texts)].compactMap { $0 } }
  if let reason = change.reason { details.append(Prose(texts("edition.reason", ["text": reason]))) }
  let kind = texts(change.isQuestion ? "edition.question" : "edition.criterion")
  return Item(
    Prose(
      [.text(kind + " "), .code(ids)] + (hint.isEmpty ? [] : [.text(" " + texts(hint))])),
    items: details)
}

/// Where it stood and where it stands; nil where only its id is another.
private func place(of change: EditionChange, _ map: EditionMap, _ texts: Texts) -> Prose? {
  func words(_ id: String?, _ edition: Questionnaire) -> String? {
    guard let id else { return nil }
    if let question = edition.question(id) {
      return texts("edition.factor", ["factor": String(question.factor)])
    }
    return edition.criterion(id).map {
      texts(
        "edition.place", ["question": $0.question.id, "level": String($0.criterion.level)])
    }
  }
  guard let before = words(change.from.first, map.earlier),
    let now = words(change.to.first, map.later), before != now
  else { return nil }
  return Prose("\(before) → \(now)")
}

/// What bringing an assessment to another edition does to it.
///
/// - Parameter words: of each step on the way.
package func migrationReport(
  _ outcome: MigrationOutcome, _ words: [EditionWords], _ texts: Texts
) -> Report {
  let shown = words.last?.shown.later
  let later = shown?.questions.map(\.id) ?? []
  func list(_ key: String, _ lines: [Prose]) -> [Block] {
    lines.isEmpty
      ? [] : [.paragraph(texts(key, count: lines.count)), .bullets(lines.map { Item($0) })]
  }
  func questions(_ fate: MigrationOutcome.Fate) -> [Prose] {
    later.filter { outcome.fates[$0] == fate }.map {
      Prose([.code($0), .text(" " + (shown?.question($0)?.title ?? ""))])
    }
  }
  let kept = outcome.fates.values.count { $0 == .kept }
  let archived = outcome.archived.map { item in
    let edition = words.first { $0.shown.earlier.edition == item.edition }?.shown.earlier
    return Prose([
      .code(item.question), .text(" " + (edition?.question(item.question)?.title ?? "")),
    ])
  }
  return Report(
    title: texts(
      "migrate.title",
      [
        "period": outcome.assessment.period.name,
        "earlier": words.first?.shown.earlier.edition ?? "",
        "later": shown?.edition ?? "",
      ]), language: texts.language.rawValue,
    blocks: [.paragraph(texts("migrate.kept", count: kept))]
      + list("migrate.partly", questions(.partly)) + list("migrate.draft", questions(.draft))
      + list("migrate.archived", archived))
}
