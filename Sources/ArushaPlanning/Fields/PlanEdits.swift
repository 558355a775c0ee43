package import ArushaModel

/// Who changes something, when, and in which words the history tells it.
package struct PlanAuthor: Sendable {
  package let at: String
  /// A role, never a person.
  package let by: String?
  /// The history's words, in the workspace's language.
  package let words: HistoryWords

  package init(at: String, by: String?, words: HistoryWords) {
    self.at = at
    self.by = by
    self.words = words
  }
}

/// What can be wrong with a change to a plan. `id` names its sentence.
package enum PlanProblem: Error, Sendable, Hashable {
  case field(PlanField, FieldProblem)
  case unknownAction(String)
  case unknownField(String)
  /// It has been merged, dropped or rejected, or is done.
  case notLive(String)
  case reasonNeeded(String)
  case intoItself(String)
  /// The criterion is not one of the action's.
  case notServed(action: String, criterion: String)
  /// Every criterion would go: the action would serve none.
  case nothingLeft(String)
}

extension ActionPlan {
  /// Changes one field; what it was stays in the history.
  ///
  /// - Returns: whether it is different now.
  @discardableResult
  package mutating func set(
    _ field: PlanField, of id: String, to text: String, reason: String? = nil,
    _ author: PlanAuthor
  ) throws(PlanProblem) -> Bool {
    guard let index = index(of: id) else { throw PlanProblem.unknownAction(id) }
    let new: String
    do throws(FieldProblem) {
      new = try field.checked(text)
    } catch {
      throw PlanProblem.field(field, error)
    }
    let old = field.value(of: actions[index])
    guard new != old else { return false }
    var action = actions[index]
    field.put(new, into: &action)
    action.history.append(
      PlannedAction.Change(
        at: author.at, by: author.by, what: author.words.changed(field, reason: reason),
        field: field.rawValue, from: old.isEmpty ? nil : old, to: new.isEmpty ? nil : new))
    actions[index] = action
    return true
  }

  /// The action, where something can still be decided about it.
  private func live(_ id: String) throws(PlanProblem) -> Int {
    guard let index = index(of: id) else { throw PlanProblem.unknownAction(id) }
    guard actions[index].status.isLive else { throw PlanProblem.notLive(actions[index].id) }
    return index
  }

  /// Gives up on actions, with a reason; they stay in the plan.
  package mutating func drop(
    _ id: String, reason: String, _ author: PlanAuthor
  ) throws(PlanProblem) {
    let index = try live(id)
    guard !trimmed(reason).isEmpty else { throw PlanProblem.reasonNeeded(actions[index].id) }
    try set(.status, of: id, to: ActionStatus.dropped.rawValue, reason: reason, author)
  }

  /// Lets one action take over what others serve. The others stay in the plan, dropped, and say
  /// where they went.
  package mutating func merge(
    _ ids: [String], into target: String, reason: String? = nil, _ author: PlanAuthor
  ) throws(PlanProblem) {
    let keeper = actions[try live(target)].id
    var merged = self
    for id in ids {
      let other = actions[try live(id)]
      guard other.id != keeper else { throw PlanProblem.intoItself(keeper) }
      guard let index = merged.index(of: keeper) else { continue }
      var kept = merged.actions[index]
      kept.criteria = union(kept.criteria, other.criteria)
      kept.needs = union(kept.needs, other.needs).filter { !kept.criteria.contains($0) }
      kept.practices = union(kept.practices, other.practices)
      kept.quotations = union(kept.quotations, other.quotations)
      kept.supporting = union(kept.supporting, other.supporting)
      if other.lead != kept.lead, !other.lead.isEmpty {
        kept.supporting = union(kept.supporting, [other.lead])
      }
      kept.months = max(kept.months, other.months)
      kept.effort = max(kept.effort, other.effort)
      kept.risk = max(kept.risk, other.risk)
      kept.rank = [kept.rank, other.rank].compactMap(\.self).min()
      kept.activity = author.words.together(kept.activity, other.activity)
      kept.history.append(
        PlannedAction.Change(
          at: author.at, by: author.by, what: author.words.took(other.id, reason: reason),
          field: "merged", to: other.id))
      merged.actions[index] = kept
      try merged.set(
        .status, of: other.id, to: ActionStatus.dropped.rawValue,
        reason: author.words.merged(into: keeper, reason: reason), author)
    }
    self = merged
  }

  /// Makes an action of its own of some criteria of another.
  ///
  /// - Returns: the new action's id.
  package mutating func split(
    _ criteria: [String], from id: String, _ author: PlanAuthor
  ) throws(PlanProblem) -> String {
    let index = try live(id)
    var rest = actions[index]
    for criterion in criteria where !rest.criteria.contains(criterion) {
      throw PlanProblem.notServed(action: rest.id, criterion: criterion)
    }
    guard let first = criteria.first, Set(criteria).count < rest.criteria.count else {
      throw PlanProblem.nothingLeft(rest.id)
    }
    var part = rest
    let suffix = part.kind == .evidence ? "-evidence" : ""
    part.id = ActionPlan.freeID("A-\(first)\(suffix)", among: Set(actions.map(\.id)))
    part.criteria = rest.criteria.filter(criteria.contains)
    part.basis = nil
    part.history = [
      PlannedAction.Change(
        at: author.at, by: author.by, what: author.words.split(from: rest.id), field: "split",
        from: rest.id)
    ]
    rest.criteria.removeAll(where: criteria.contains)
    rest.history.append(
      PlannedAction.Change(
        at: author.at, by: author.by, what: author.words.gave(part.id), field: "split",
        to: part.id))
    actions[index] = rest
    actions.insert(part, at: index + 1)
    return part.id
  }

  /// Adds a dated line to an action's comments.
  package mutating func note(
    _ text: String, on id: String, _ author: PlanAuthor
  ) throws(PlanProblem) {
    guard let index = index(of: id) else { throw PlanProblem.unknownAction(id) }
    let old = actions[index].comments
    let line = author.words.note(text, at: author.at, by: author.by)
    try set(.comments, of: id, to: (old.map { $0 + "\n" } ?? "") + line, author)
  }
}

private func union(_ one: [String], _ other: [String]) -> [String] {
  one + other.filter { !one.contains($0) }
}
