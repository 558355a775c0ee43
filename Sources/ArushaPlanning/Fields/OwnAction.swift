package import ArushaModel

/// An action of the administration's own, as it is asked for.
package struct OwnAction: Sendable, Hashable {
  package var activity: String
  package var criteria: [Criterion]
  /// Empty where it serves no question.
  package var question: Question?
  /// 1…10; 0: cross-cutting.
  package var factor: Int
  package var period: String

  package init(
    activity: String, criteria: [Criterion], question: Question?, factor: Int, period: String
  ) {
    self.activity = activity
    self.criteria = criteria
    self.question = question
    self.factor = factor
    self.period = period
  }
}

extension ActionPlan {
  /// Adds an action of the administration's own. Its id is made from the first criterion it serves,
  /// else from its factor.
  ///
  /// - Returns: its id.
  package mutating func add(_ own: OwnAction, _ author: PlanAuthor) throws(PlanProblem) -> String {
    let taken = Set(actions.map(\.id))
    let name = own.criteria.first?.id ?? "own-\(own.factor)"
    var action = PlannedAction(
      id: ActionPlan.freeID("A-" + name, among: taken), kind: .own,
      question: own.question?.id ?? "", criteria: own.criteria.map(\.id), factor: own.factor,
      objective: "", activity: own.activity, lead: "", effort: .small, months: 1, indicator: "",
      verification: "", risk: own.question?.risk ?? .medium, rank: nil, reason: "",
      status: .accepted, needs: [],
      practices: own.criteria.flatMap(\.practices).reduce(into: []) {
        if !$0.contains($1) { $0.append($1) }
      }, period: own.period)
    action.history = [
      PlannedAction.Change(at: author.at, by: author.by, what: author.words.added())
    ]
    do throws(FieldProblem) {
      action.activity = try PlanField.activity.checked(own.activity)
    } catch {
      throw PlanProblem.field(.activity, error)
    }
    actions.append(action)
    return action.id
  }
}
