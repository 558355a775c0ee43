package import ArushaModel

/// The review of proposals, one after another: a state machine with no terminal in it.
package struct PlanReview: Sendable {
  /// Where the review is.
  package enum Stage: Sendable, Hashable {
    /// At an action: what is decided?
    case deciding
    /// Why it was decided so.
    case reason(ReviewDecision)
    /// Into which action this one goes.
    case mergeTarget
    /// Which field is changed.
    case field
    /// What it is to be.
    case value(PlanField)
    case finished
  }

  /// What is typed, whatever the face.
  package enum Input: Sendable, Hashable {
    case decide(ReviewDecision)
    case edit
    case skip, back, undo, help, quit
    /// A line where the stage asks for one; the empty line takes what is there, where that can be.
    case text(String)
  }

  /// What is to be said of an input.
  package enum Notice: Sendable, Hashable {
    case decided(String, ActionStatus)
    case merged(String, into: String)
    case changed(String, PlanField)
    case unchanged
    case problem(PlanProblem)
    case unknownField(String)
    case undone
    case nothingToUndo, atFirst, reasonNeeded, notHere, help
  }

  package private(set) var plan: ActionPlan
  package private(set) var stage: Stage
  /// The actions to be looked at, in the plan's priority order.
  package let queue: [String]
  package private(set) var position = 0
  private var mergeTarget: String?
  private var past: [(plan: ActionPlan, position: Int)] = []

  /// - Parameter includingPostponed: whether what was put off is looked at again.
  package init(_ plan: ActionPlan, includingPostponed: Bool = false) {
    self.plan = plan
    queue = plan.actions.filter {
      $0.status == .proposed || includingPostponed && $0.status == .postponed
    }.sorted { ($0.rank ?? .max) < ($1.rank ?? .max) }.map(\.id)
    stage = queue.isEmpty ? .finished : .deciding
  }

  /// nil once it is finished.
  package var action: PlannedAction? {
    guard stage != .finished, queue.indices.contains(position) else { return nil }
    return plan.action(queue[position])
  }

  /// How many of the queue have been decided.
  package var decided: Int {
    queue.count { id in plan.action(id)?.status != .proposed }
  }

  package mutating func handle(_ input: Input, by author: PlanAuthor) -> [Notice] {
    switch input {
    case .help: return [.help]
    case .quit:
      stage = .finished
      return []
    case .undo: return undo()
    case .back:
      guard stage == .deciding else {
        stage = .deciding
        return []
      }
      guard position > 0 else { return [.atFirst] }
      position -= 1
      return []
    case .skip:
      if stage == .deciding { advance() } else { stage = .deciding }
      return []
    case .edit:
      guard stage == .deciding else { return [.notHere] }
      stage = .field
      return []
    case .decide(let decision):
      guard stage == .deciding else { return [.notHere] }
      stage = decision == .merge ? .mergeTarget : .reason(decision)
      return []
    case .text(let text): return take(trimmed(text), author)
    }
  }

  private mutating func undo() -> [Notice] {
    guard let last = past.popLast() else { return [.nothingToUndo] }
    (plan, position) = last
    stage = .deciding
    return [.undone]
  }

  private mutating func take(_ text: String, _ author: PlanAuthor) -> [Notice] {
    guard let action else { return [.notHere] }
    switch stage {
    case .deciding, .finished: return [.notHere]
    case .mergeTarget:
      guard !text.isEmpty else {
        stage = .deciding
        return []
      }
      guard let target = plan.action(text) else { return [.problem(.unknownAction(text))] }
      mergeTarget = target.id
      stage = .reason(.merge)
      return []
    case .reason(let decision):
      if text.isEmpty, decision != .accept { return [.reasonNeeded] }
      return decide(decision, action, reason: text, author)
    case .field:
      guard !text.isEmpty else {
        stage = .deciding
        return []
      }
      guard let field = field(named: text, author) else { return [.unknownField(text)] }
      stage = .value(field)
      return []
    case .value(let field):
      // An empty line leaves it; a lone hyphen empties it.
      guard !text.isEmpty else {
        stage = .deciding
        return [.unchanged]
      }
      return change(
        field, of: action, to: text == "-" ? "" : field.word(numbered: text) ?? text, author)
    }
  }

  private func field(named text: String, _ author: PlanAuthor) -> PlanField? {
    if let number = Int(text) { return PlanReview.fields[numbered: number] }
    return PlanReview.fields.first {
      $0.rawValue == text.lowercased()
        || author.words.name(of: $0).lowercased() == text.lowercased()
    }
  }

  /// The fields that a review changes: what is decided is decided, not typed into a field.
  package static let fields = PlanField.allCases.filter { $0 != .status }

  private mutating func change(
    _ field: PlanField, of action: PlannedAction, to text: String, _ author: PlanAuthor
  ) -> [Notice] {
    var changed = plan
    do throws(PlanProblem) {
      guard try changed.set(field, of: action.id, to: text, author) else {
        stage = .deciding
        return [.unchanged]
      }
    } catch {
      return [.problem(error)]
    }
    past.append((plan, position))
    plan = changed
    stage = .deciding
    return [.changed(action.id, field)]
  }

  private mutating func decide(
    _ decision: ReviewDecision, _ action: PlannedAction, reason: String, _ author: PlanAuthor
  ) -> [Notice] {
    var changed = plan
    do throws(PlanProblem) {
      try changed.decide(
        StatedDecision(
          action: action.id, decision: decision, into: mergeTarget,
          reason: reason.isEmpty ? nil : reason), author)
    } catch {
      stage = .deciding
      return [.problem(error)]
    }
    past.append((plan, position))
    plan = changed
    let target = mergeTarget
    mergeTarget = nil
    advance()
    if decision == .merge { return [.merged(action.id, into: target ?? "")] }
    return [.decided(action.id, plan.action(action.id)?.status ?? .proposed)]
  }

  private mutating func advance() {
    stage = .deciding
    repeat { position += 1 } while queue.indices.contains(position) && isDecided(queue[position])
    if !queue.indices.contains(position) { stage = .finished }
  }

  /// What was merged away meanwhile is not asked about.
  private func isDecided(_ id: String) -> Bool { plan.action(id)?.status.isLive != true }
}
