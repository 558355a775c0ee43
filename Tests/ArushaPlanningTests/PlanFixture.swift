import ArushaModel
import ArushaPlanning
import ArushaText

/// An action with as little in it as a plan allows.
func plain(
  _ criteria: String..., kind: ActionKind = .meet, status: ActionStatus = .accepted,
  months: Int = 1, needs: [String] = [], due: String? = nil, lead: String = "Unit",
  period: String = "2026"
) -> PlannedAction {
  PlannedAction(
    id: "A-" + (criteria.first ?? "x"), kind: kind, question: "Q-1", criteria: criteria, factor: 6,
    objective: "Objective", activity: "Do \(criteria.first ?? "x")", lead: lead, effort: .small,
    months: months, due: due, indicator: "Count", verification: "File", risk: .medium, rank: 1,
    reason: "First", status: status, needs: needs, period: period)
}

func author(_ at: String = "2026-11-25T10:00:00Z", by: String? = "coordinator") -> PlanAuthor {
  PlanAuthor(at: at, by: by, words: HistoryWords(planTexts))
}

/// Sentences whose keys stand for themselves, but those that the tests look at.
let planTexts = Texts(
  language: .english,
  entries: [
    "plan.field.due": .sentence("Due"), "plan.field.status": .sentence("Status"),
    "plan.field.activity": .sentence("Activity"), "plan.field.lead": .sentence("Lead unit"),
    "plan.field.comments": .sentence("Comments"), "plan.field.months": .sentence("Months"),
    "plan.column.id": .sentence("Id"), "plan.column.factor": .sentence("Factor"),
    "plan.column.version": .sentence("Export"),
    "plan.history.changed": .sentence("{field} changed"),
    "plan.history.because": .sentence("{what}, because {reason}"),
    "plan.history.merged": .sentence("into {id}"), "plan.history.took": .sentence("took {id}"),
    "plan.history.note-by": .sentence("{date}, {by}: {text}"),
    "action-status.accepted": .sentence("accepted"),
    "action-status.under-way": .sentence("under way"), "action-status.done": .sentence("done"),
    "factor.numbered": .sentence("{number}. {name}"), "factor.6": .sentence("Six"),
    "factor.0": .sentence("All"),
  ])
