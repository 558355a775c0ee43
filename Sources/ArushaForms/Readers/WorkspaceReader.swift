import ArushaDiagnostics
package import ArushaModel
import ArushaYAML

/// Reads `arusha.yaml`.
package func readWorkspace(_ bytes: [UInt8], file: String) -> Reading<WorkspaceSettings> {
  let reading = FileReading(file: file)
  guard let root = reading.root(of: bytes, format: .workspace) else {
    return Reading(nil, reading.diagnostics.sorted())
  }
  let fields = Fields(root)
  var former: [String: String] = [:]
  for entry in fields.fields("formerTargets")?.all ?? [] { former[entry.key] = entry.value.scalar }
  let settings = WorkspaceSettings(
    administration: fields.string("administration"), language: fields.string("language"),
    questionnaire: fields.string("questionnaire"), target: fields.string("target"),
    formerTargets: former, created: fields.string("created"))
  return Reading(settings, reading.diagnostics.sorted())
}

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
  return Reading(ActionPlan(actions: actions), reading.diagnostics.sorted())
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
    outcome: fields.text("outcome"), verification: fields.string("verification"),
    risk: fields.word("risk") ?? .medium, rank: fields.integer("rank"),
    reason: fields.string("reason"), status: fields.word("status") ?? .proposed,
    progress: fields.text("progress"), comments: fields.text("comments"),
    disclosure: fields.word("disclosure") ?? .internal,
    carriedOverFrom: fields.text("carriedOverFrom"), needs: fields.texts("needs"),
    practices: fields.texts("practices"), quotations: fields.texts("quotations"),
    period: fields.string("period"),
    history: fields.records("history").map {
      PlannedAction.Change(at: $0.string("at"), by: $0.text("by"), what: $0.string("what"))
    })
}
