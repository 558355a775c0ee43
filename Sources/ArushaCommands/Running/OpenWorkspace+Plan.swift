import ArushaAnalysis
import ArushaCatalog
import ArushaForms
import ArushaModel
import ArushaPlanning
import ArushaTerminal
import ArushaText
import ArushaWorkspace

extension OpenWorkspace {
  /// Who changes the plan, and in which words its history tells it: the workspace's, whatever the
  /// screen speaks, since several people work on one plan.
  func author(_ role: String?) throws -> PlanAuthor {
    PlanAuthor(
      at: utcTime(), by: role, words: HistoryWords(try session.texts(in: settings.language)))
  }

  /// Reads, changes and saves the plan under the lock.
  ///
  /// - Parameter cause: what a copy of the plan is kept for, beside all earlier ones.
  func changePlan<Result>(
    before cause: Workspace.Backup.Cause = .change, _ change: (inout ActionPlan) throws -> Result
  ) throws -> Result {
    let lock = try workspace.lock()
    let old = try plan()
    var new = old
    let result: Result
    do {
      result = try change(&new)
    } catch let problem as PlanProblem {
      throw Failure(problem, in: old)
    }
    if new != old { try save(new, over: old, before: cause) }
    lock.release()
    return result
  }

  func save(
    _ new: ActionPlan, over old: ActionPlan, before cause: Workspace.Backup.Cause
  ) throws {
    let path = workspace.planPath
    let text = try writePlan(new, file: path)
    if !old.actions.isEmpty {
      _ = try workspace.backUp(
        Array(try writePlan(old, file: path).utf8), of: path, before: cause)
    }
    try workspace.write(Array(text.utf8), to: path)
  }

  /// The plan as it was approved, by day.
  func approvals() throws -> [String: ActionPlan] {
    try plans(in: "plan/approved") { TextDate($0)?.text.utf8.count == 10 }
  }

  /// The actions as they were exported, by the export's name.
  func exports() throws -> [String: ActionPlan] {
    try plans(in: "plan/exports") { $0.hasPrefix("E") }
  }

  private func plans(
    in folder: String, _ isWanted: (String) -> Bool
  ) throws -> [String: ActionPlan] {
    var plans: [String: ActionPlan] = [:]
    let path = try workspace.resolve(folder)
    guard Workspace.isFolder(path) else { return plans }
    for entry in try Workspace.entries(of: path)
    where entry.kind == .file && entry.name.hasSuffix(".yaml") {
      let name = String(entry.name.dropLast(".yaml".count))
      guard isWanted(name) else { continue }
      let file = path + "/" + entry.name
      plans[name] = try session.value(readPlan(session.read(file), file: file))
    }
    return plans
  }

  /// One assessed year with its gaps, for carrying a plan over.
  func assessedGaps(_ period: Period) throws -> AssessedGaps {
    let (assessment, edition) = try assessment(period)
    let language = settings.language
    let questionnaire = edition.questionnaire(in: language)
    return AssessedGaps(
      questionnaire: questionnaire, assessment: assessment,
      analysis: analyseGaps(
        questionnaire: questionnaire, assessment: assessment,
        target: try target(for: questionnaire, language: language)))
  }

  /// The sentences of every language there is.
  func everyLanguage() throws -> [Texts] {
    try Language.allCases.filter { session.speech.hasTexts($0.rawValue) }
      .map { try session.texts(in: $0.rawValue) }
  }
}

extension Failure {
  /// What is wrong with a change to a plan.
  init(_ problem: PlanProblem, in plan: ActionPlan) {
    switch problem {
    case .field(let field, let reason):
      self.init(
        .usage, reason.id,
        reason.arguments.merging(["field": field.rawValue]) { own, _ in own })
    case .unknownAction(let id):
      self.init(unknownAction: id, in: plan)
    case .unknownField(let name):
      self.init(
        .usage, "unknown-field",
        [
          "field": name,
          "fields": PlanField.allCases.map(\.rawValue).joined(separator: ", "),
        ])
    case .notLive(let id): self.init(.usage, "action-not-live", ["id": id])
    case .reasonNeeded(let id): self.init(.usage, "action-reason-needed", ["id": id])
    case .intoItself(let id): self.init(.usage, "action-into-itself", ["id": id])
    case .notServed(let id, let criterion):
      self.init(
        .usage, "criterion-not-served",
        [
          "id": id, "criterion": criterion,
          "criteria": plan.action(id)?.criteria.joined(separator: ", ") ?? "",
        ])
    case .nothingLeft(let id): self.init(.usage, "nothing-left", ["id": id])
    }
  }
}
