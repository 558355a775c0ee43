package import ArushaModel
import ArushaPlanning

extension ReportBasis {
  /// The action in the report's language, where its words are still those that the form proposed;
  /// words that the coordinator wrote stay hers.
  ///
  /// The plan keeps the words of the language it was drafted in, and other languages are made
  /// from the form again: the proposal made today tells them.
  func worded(_ action: PlannedAction) -> PlannedAction {
    guard let proposal = proposals[action.id], let origin = originals[action.id] else {
      return action
    }
    var worded = action
    func take(_ path: WritableKeyPath<PlannedAction, String>) {
      if action[keyPath: path] == origin[keyPath: path] {
        worded[keyPath: path] = proposal[keyPath: path]
      }
    }
    take(\.objective)
    take(\.activity)
    take(\.lead)
    take(\.indicator)
    take(\.verification)
    take(\.reason)
    if action.deliverable == origin.deliverable { worded.deliverable = proposal.deliverable }
    return worded
  }

  /// Actions as documents list them: by factor, and within it by their place in the order.
  package func inOrder(_ actions: [PlannedAction]) -> [PlannedAction] {
    actions.enumerated().sorted {
      ($0.element.factor, $0.element.rank ?? .max, $0.offset)
        < ($1.element.factor, $1.element.rank ?? .max, $1.offset)
    }.map(\.element)
  }
}
