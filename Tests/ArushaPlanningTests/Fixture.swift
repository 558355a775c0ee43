import ArushaAnalysis
import ArushaModel
import ArushaPlanning
import ArushaText

/// Q-1 has every part of a gap; Q-2 is critical and ranks first; Q-3 is at its target; Q-4 is open.
let form = Questionnaire(
  id: "form", edition: "1", released: false, language: "en", title: "Form",
  forms: [
    FactorForm(
      factor: 6, title: "Six", file: "06.yaml",
      questions: [
        question(
          "Q-1",
          [
            criterion("Q-1-a", 1, practices: ["P-ONE"]),
            criterion("Q-1-b", 2, practices: ["P-TWO", "P-ONE", "P-SILENT"]),
            criterion("Q-1-c", 3, effort: .large, verification: "A visit", needs: ["Q-2-b"]),
            criterion("Q-1-d", 3),
            criterion("Q-1-e", 4),
          ]),
        question("Q-2", [criterion("Q-2-a", 1), criterion("Q-2-b", 2)], isCritical: true),
        question("Q-3", [criterion("Q-3-a", 1)]),
        question("Q-4", [criterion("Q-4-a", 1)]),
      ])
  ], digest: "sha256:0")

let answers = [
  "Q-1": Answer(met: ["Q-1-a", "Q-1-b"], unmet: ["Q-1-c", "Q-1-e"], unknown: ["Q-1-d"]),
  "Q-2": Answer(met: ["Q-2-a"], unmet: ["Q-2-b"], grade: .statement),
  "Q-3": Answer(met: ["Q-3-a"], grade: .verified),
]

func question(_ id: String, _ criteria: [Criterion], isCritical: Bool = false) -> Question {
  Question(
    id: id, factor: 6, title: "Title of \(id)", ask: "?", why: "!", risk: .high,
    isCritical: isCritical, criteria: criteria)
}

func criterion(
  _ id: String, _ level: Int, effort: Effort = .small, verification: String? = nil,
  practices: [String] = [], needs: [String] = []
) -> Criterion {
  Criterion(
    id: id, level: level, aspect: .rule, text: "Text of \(id).", evidence: "Evidence of \(id)",
    practices: practices,
    action: ActionTemplate(
      summary: "Do \(id)", deliverable: "Deliver \(id)", lead: "Unit of \(id)", effort: effort,
      months: 7, indicator: "Count \(id)", verification: verification, needs: needs))
}

private func response(
  _ id: String, line: Int, _ mentions: [(String, Stance)]
) -> PeerResponse {
  PeerResponse(
    id: id, question: 1, lines: line...line, theme: "T", text: "Quotation \(id)",
    stance: .unclear, practices: mentions.map { .init(code: $0.0, stance: $0.1) })
}

private let none = LocalizedText(["en": "-"])

let peers = PeerProfile(
  source: PeerSource(
    id: "source", title: none, date: "2022", event: none, language: "fr", rights: none,
    sha256: "", administrations: 23, administrationsAsOf: nil, status: none, limits: [:],
    questions: [], themes: []),
  practices: ["P-ONE", "P-TWO", "P-SILENT"].map {
    Practice(
      code: $0, primaryFactor: 6, secondaryFactors: [], label: none, definition: none,
      include: none, exclude: nil)
  },
  responses: [
    response("R-1", line: 10, [("P-ONE", .recommended)]),
    response("R-2", line: 20, [("P-ONE", .lived), ("P-TWO", .principle)]),
    response("R-3", line: 30, [("P-TWO", .recommended)]),
    response("R-4", line: 40, [("P-TWO", .lived)]),
  ])

/// Only the sentences that these tests look at.
let texts = Texts(
  language: .english,
  entries: [
    "list.semicolon": .sentence("; "),
    "why.critical": .sentence("critical"), "why.risk.high": .sentence("high risk"),
    "why.risk.medium": .sentence("medium risk"), "why.risk.low": .sentence("low risk"),
    "why.distance": .plural([.one: "{count} level", .other: "{count} levels"]),
    "why.unlocks": .plural([.one: "{count} waits", .other: "{count} wait"]),
    "why.effort.S": .sentence("small"), "why.effort.M": .sentence("medium"),
    "why.effort.L": .sentence("large"),
    "plan.objective": .sentence("{question}: from {level} to {target}"),
    "plan.find-out.activity": .sentence("Find out: {criterion}"),
    "plan.find-out.indicator": .sentence("Known"),
    "plan.evidence.activity": .sentence("Show level {level} of {question} with {grade}"),
    "plan.evidence.indicator": .plural([.one: "{count} item", .other: "{count} items"]),
    "plan.evidence.verification": .sentence("By {grade}"),
    "plan.objective-needed": .sentence("Ready {question}"),
    "plan.needed-by": .sentence("for {ids}"),
    "plan.write-down.activity": .plural([
      .one: "Write: {criteria}", .other: "Write {count}: {criteria}",
    ]),
    "plan.write-down.indicator": .plural([.one: "{count} rule", .other: "{count} rules"]),
    "grade.statement": .sentence("a statement"), "grade.document": .sentence("a document"),
    "grade.verified": .sentence("a check"),
  ])

func proposals(
  _ answers: [String: Answer] = answers, target level: Int = 3,
  targets: [String: Int] = [:], coverage: PlanCoverage = PlanCoverage(ActionPlan()),
  period: String = "2026"
) -> [PlannedAction] {
  let assessment = Assessment(
    administration: "Ruritania", period: Period(year: Int(period) ?? 0),
    questionnaire: QuestionnaireReference(id: "form", edition: "1", digest: "sha256:0"),
    scope: .full, answers: answers)
  let target = TargetProfile(
    id: "t", questionnaire: "form", title: "Target", defaultLevel: level,
    questions: ["Q-3": 1].merging(targets) { $1 })
  return proposedActions(
    from: PlanBasis(
      analysis: analyseGaps(questionnaire: form, assessment: assessment, target: target),
      questionnaire: form, assessment: assessment, peers: peers, texts: texts,
      coverage: coverage))
}
