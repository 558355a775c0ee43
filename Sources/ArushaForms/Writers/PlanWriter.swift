package import ArushaDiagnostics
package import ArushaModel
import ArushaYAML

/// An action plan as the text of its file.
///
/// - Throws: the problems, where what would be written could not be read again.
package func writePlan(_ plan: ActionPlan, file: String) throws(DiagnosticError) -> String {
  let text = try writeYAML(
    .mapping([
      .init("schema", .plain(FileFormat.plan.schema)),
      .init("actions", .sequence(plan.actions.map(value))),
    ]), readableAs: file)
  _ = try readPlan(Array(text.utf8), file: file).checked()
  return text
}

private func value(_ action: PlannedAction) -> YAMLValue {
  var members: [YAMLValue.Member] = []
  func plain(_ key: String, _ text: String) { members.append(.init(key, .plain(text))) }
  func text(_ key: String, _ text: String?) {
    if let text { members.append(.init(key, .text(text))) }
  }
  func ids(_ key: String, _ ids: [String]) {
    if !ids.isEmpty { members.append(.init(key, .flowSequence(ids))) }
  }
  plain("id", action.id)
  plain("kind", action.kind.rawValue)
  plain("question", action.question)
  ids("criteria", action.criteria)
  members.append(.init("factor", .integer(action.factor)))
  text("objective", action.objective)
  text("activity", action.activity)
  text("deliverable", action.deliverable)
  text("lead", action.lead)
  if !action.supporting.isEmpty {
    members.append(.init("supporting", .sequence(action.supporting.map { .text($0) })))
  }
  plain("effort", action.effort.rawValue)
  members.append(.init("months", .integer(action.months)))
  text("start", action.start)
  text("due", action.due)
  text("cost", action.cost)
  text("funding", action.funding)
  text("indicator", action.indicator)
  text("outcome", action.outcome)
  text("verification", action.verification)
  plain("risk", action.risk.rawValue)
  if let rank = action.rank { members.append(.init("rank", .integer(rank))) }
  text("reason", action.reason)
  plain("status", action.status.rawValue)
  text("progress", action.progress)
  text("comments", action.comments)
  plain("disclosure", action.disclosure.rawValue)
  text("carriedOverFrom", action.carriedOverFrom)
  ids("needs", action.needs)
  ids("practices", action.practices)
  ids("quotations", action.quotations)
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
  return .mapping(members)
}
