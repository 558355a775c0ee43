import ArushaModel

/// One difference between two editions, as far as answers are concerned.
package struct EditionChange: Sendable, Hashable {
  /// What kind of difference it is.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Other words for the same.
    case editorial
    /// Another meaning, stated or not known to be the same.
    case meaning
    case added, retired
    /// Another id, question, factor or level, the same words.
    case moved
    case split, merged
  }

  package let kind: Kind
  package let isQuestion: Bool
  /// Ids of the earlier edition, none for `added`.
  package let from: [String]
  /// Ids of the later edition, none for `retired`.
  package let to: [String]
  /// Whether the migration states it: else it is what ids and words show.
  package let isStated: Bool
  package let reason: String?
}

extension EditionMap {
  /// Every difference, questions before their criteria, in the later edition's order; what is
  /// retired comes last.
  package var changes: [EditionChange] {
    var found: [EditionChange] = []
    var told: Set<String> = []
    for question in later.questions {
      let own = change(
        question.id, origin: questions[question.id], isQuestion: true,
        known: earlier.question(question.id) != nil)
      found += [own].compactMap { $0 }
      found += question.criteria.compactMap { criterion in
        change(
          criterion.id, origin: criteria[criterion.id], isQuestion: false,
          known: owners[criterion.id] != nil)
      }
    }
    // A split is one change, whichever of its parts is looked at.
    found = found.filter { $0.kind != .split || told.insert($0.from.joined()).inserted }
    let placed = Set(found.flatMap(\.from)).union(questions.values.flatMap(\.ids))
      .union(criteria.values.flatMap(\.ids))
    for question in earlier.questions {
      let ids = [(question.id, true)] + question.criteria.map { ($0.id, false) }
      for (id, isQuestion) in ids where !placed.contains(id) {
        let stated = statement(naming: id)
        // The criteria of a retired question are retired with it.
        if !isQuestion, !placed.contains(question.id), stated == nil { continue }
        found.append(
          EditionChange(
            kind: .retired, isQuestion: isQuestion, from: [id], to: [],
            isStated: stated?.intent == .retired, reason: stated?.reason))
      }
    }
    return found
  }

  private func statement(naming id: String) -> MigrationChange? {
    migration?.changes.first { $0.from.contains(id) }
  }

  private func change(
    _ id: String, origin: Origin?, isQuestion: Bool, known: Bool
  ) -> EditionChange? {
    let stated = migration?.changes.first { $0.to.contains(id) }
    func made(_ kind: EditionChange.Kind, _ from: [String], _ to: [String]) -> EditionChange {
      EditionChange(
        kind: kind, isQuestion: isQuestion, from: from, to: to, isStated: stated != nil,
        reason: stated?.reason)
    }
    guard let origin else {
      if let stated { return made(.meaning, stated.from, [id]) }
      // Its old namesake went elsewhere: what has the id now is new.
      return known && statement(naming: id) == nil
        ? made(.meaning, [id], [id]) : made(.added, [], [id])
    }
    switch origin.intent {
    case .split: return made(.split, origin.ids, stated?.to ?? [id])
    case .merged: return made(.merged, origin.ids, [id])
    case .same, .editorial:
      if hasMoved(id, from: origin.ids[0], isQuestion) { return made(.moved, origin.ids, [id]) }
      let differs = words(of: id, in: later) != words(of: origin.ids[0], in: earlier)
      return differs ? made(.editorial, origin.ids, [id]) : nil
    case .changed, .retired: return nil
    }
  }

  private func hasMoved(_ id: String, from old: String, _ isQuestion: Bool) -> Bool {
    if id != old { return true }
    if isQuestion { return later.question(id)?.factor != earlier.question(old)?.factor }
    guard let now = later.criterion(id), let before = earlier.criterion(old) else { return false }
    return now.criterion.level != before.criterion.level
      || questions[now.question.id]?.ids.contains(before.question.id) != true
  }

  private func words(of id: String, in edition: Questionnaire) -> [String] {
    if let question = edition.question(id) { return [question.title, question.ask, question.why] }
    guard let criterion = edition.criterion(id)?.criterion else { return [] }
    return [criterion.text, criterion.evidence, criterion.action.summary]
  }
}
