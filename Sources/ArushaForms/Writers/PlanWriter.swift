package import ArushaDiagnostics
package import ArushaModel
import ArushaYAML

/// An action plan as the text of its file.
///
/// - Throws: the problems, where what would be written could not be read again.
package func writePlan(_ plan: ActionPlan, file: String) throws(DiagnosticError) -> String {
  var members: [YAMLValue.Member] = [.init("schema", .plain(FileFormat.plan.schema))]
  let frame = frameMembers(plan.frame)
  if !frame.isEmpty { members.append(.init("frame", .mapping(frame))) }
  members.append(.init("actions", .sequence(plan.actions.map(value))))
  let text = try writeYAML(.mapping(members), readableAs: file)
  _ = try readPlan(Array(text.utf8), file: file).checked()
  return text
}

private func frameMembers(_ frame: PlanFrame) -> [YAMLValue.Member] {
  let all: [(String, String?)] = [
    ("coordinator", frame.coordinator), ("consultation", frame.consultation),
    ("localOffices", frame.localOffices), ("reporting", frame.reporting),
    ("publication", frame.publication), ("conclusions", frame.conclusions),
  ]
  return all.compactMap { key, text in text.map { .init(key, .text($0)) } }
}

private func value(_ action: PlannedAction) -> YAMLValue {
  var members: [YAMLValue.Member] = []
  func plain(_ key: String, _ text: String) { members.append(.init(key, .plain(text))) }
  func text(_ key: String, _ text: String?) {
    if let text { members.append(.init(key, .text(text))) }
  }
  /// A field that is always there in memory, and left out of the file where it is empty.
  func filled(_ key: String, _ words: String) { text(key, words.isEmpty ? nil : words) }
  func ids(_ key: String, _ ids: [String]) {
    if !ids.isEmpty { members.append(.init(key, .flowSequence(ids))) }
  }
  plain("id", action.id)
  plain("kind", action.kind.rawValue)
  if !action.question.isEmpty { plain("question", action.question) }
  ids("criteria", action.criteria)
  members.append(.init("factor", .integer(action.factor)))
  filled("objective", action.objective)
  text("activity", action.activity)
  text("deliverable", action.deliverable)
  filled("lead", action.lead)
  if !action.supporting.isEmpty {
    members.append(.init("supporting", .sequence(action.supporting.map { .text($0) })))
  }
  plain("effort", action.effort.rawValue)
  members.append(.init("months", .integer(action.months)))
  text("start", action.start)
  text("due", action.due)
  text("cost", action.cost)
  text("funding", action.funding)
  filled("indicator", action.indicator)
  text("outcome", action.outcome)
  text("baseline", action.baseline)
  text("outcomeTarget", action.outcomeTarget)
  filled("verification", action.verification)
  plain("risk", action.risk.rawValue)
  if let rank = action.rank { members.append(.init("rank", .integer(rank))) }
  filled("reason", action.reason)
  plain("status", action.status.rawValue)
  text("progress", action.progress)
  text("comments", action.comments)
  text("lesson", action.lesson)
  plain("disclosure", action.disclosure.rawValue)
  text("carriedOverFrom", action.carriedOverFrom)
  if let effect = action.effect { plain("effect", effect.rawValue) }
  ids("needs", action.needs)
  ids("practices", action.practices)
  ids("quotations", action.quotations)
  text("basis", action.basis)
  text("period", action.period)
  if !action.history.isEmpty {
    members.append(.init("history", .sequence(action.history.map(change))))
  }
  return .mapping(members)
}

private func change(_ change: PlannedAction.Change) -> YAMLValue {
  var members: [YAMLValue.Member] = [.init("at", .text(change.at))]
  if let by = change.by { members.append(.init("by", .text(by))) }
  members.append(.init("what", .text(change.what)))
  if let field = change.field { members.append(.init("field", .plain(field))) }
  if let from = change.from { members.append(.init("from", .text(from))) }
  if let to = change.to { members.append(.init("to", .text(to))) }
  return .mapping(members)
}
