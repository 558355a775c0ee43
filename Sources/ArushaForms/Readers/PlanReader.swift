import ArushaDiagnostics
package import ArushaModel
import ArushaYAML

/// Reads an action plan.
package func readPlan(_ bytes: [UInt8], file: String) -> Reading<ActionPlan> {
  let reading = FileReading(file: file)
  guard let root = reading.root(of: bytes, format: .plan) else {
    return Reading(nil, reading.diagnostics.sorted())
  }
  var seen: Set<String> = []
  let actions = Fields(root).records("actions").map { fields in
    let id = fields.string("id")
    if !id.isEmpty, !seen.insert(id).inserted {
      reading.report(.actionTwice, at: fields.range(of: "id"), ["id": id])
    }
    return plannedAction(fields)
  }
  let frame = Fields(root).fields("frame").map(planFrame) ?? PlanFrame()
  return Reading(ActionPlan(frame: frame, actions: actions), reading.diagnostics.sorted())
}

/// Reads what was decided of proposals.
package func readDecisions(_ bytes: [UInt8], file: String) -> Reading<[StatedDecision]> {
  let reading = FileReading(file: file)
  guard let root = reading.root(of: bytes, format: .decisions) else {
    return Reading(nil, reading.diagnostics.sorted())
  }
  let decisions = Fields(root).records("decisions").map { fields in
    var set: [String: String] = [:]
    for entry in fields.fields("set")?.all ?? [] { set[entry.key] = entry.value.scalar }
    return StatedDecision(
      action: fields.string("action"), decision: fields.word("decision") ?? .postpone,
      into: fields.text("into"), reason: fields.text("reason"), set: set)
  }
  return Reading(decisions, reading.diagnostics.sorted())
}

private func planFrame(_ fields: Fields) -> PlanFrame {
  PlanFrame(
    coordinator: fields.text("coordinator"), consultation: fields.text("consultation"),
    localOffices: fields.text("localOffices"), reporting: fields.text("reporting"),
    publication: fields.text("publication"), conclusions: fields.text("conclusions"))
}

private func plannedAction(_ fields: Fields) -> PlannedAction {
  PlannedAction(
    id: fields.string("id"), kind: fields.word("kind") ?? .meet,
    question: fields.string("question"), criteria: fields.texts("criteria"),
    factor: fields.integer("factor") ?? 0, objective: fields.string("objective"),
    activity: fields.string("activity"), deliverable: fields.text("deliverable"),
    lead: fields.string("lead"), supporting: fields.texts("supporting"),
    effort: fields.word("effort") ?? .small, months: fields.integer("months") ?? 1,
    start: fields.text("start"), due: fields.text("due"), cost: fields.text("cost"),
    funding: fields.text("funding"), indicator: fields.string("indicator"),
    outcome: fields.text("outcome"), baseline: fields.text("baseline"),
    outcomeTarget: fields.text("outcomeTarget"), verification: fields.string("verification"),
    risk: fields.word("risk") ?? .medium, rank: fields.integer("rank"),
    reason: fields.string("reason"), status: fields.word("status") ?? .proposed,
    progress: fields.text("progress"), comments: fields.text("comments"),
    lesson: fields.text("lesson"), disclosure: fields.word("disclosure") ?? .internal,
    carriedOverFrom: fields.text("carriedOverFrom"), effect: fields.word("effect"),
    needs: fields.texts("needs"), practices: fields.texts("practices"),
    quotations: fields.texts("quotations"), basis: fields.text("basis"),
    period: fields.string("period"),
    history: fields.records("history").map {
      PlannedAction.Change(
        at: $0.string("at"), by: $0.text("by"), what: $0.string("what"), field: $0.text("field"),
        from: $0.text("from"), to: $0.text("to"))
    })
}
