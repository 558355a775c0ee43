import ArushaModel

/// What `undo` brings back: what stood, and where the coordinator was.
struct Moment: Sendable, Hashable {
  let assessment: Assessment
  let position: Int
  let stage: Stage
}

extension Interview {
  /// Steps that can be taken back: more than anybody remembers.
  private static let depth = 200

  private var moment: Moment {
    // A prompt for a text is not come back to: what it had brought is what is undone.
    let place = stage.isDetour ? origin ?? .review : stage
    return Moment(assessment: assessment, position: position, stage: place)
  }

  mutating func remember(_ before: Interview, typing: Bool) {
    guard assessment != before.assessment else { return }
    defer { isTyping = typing }
    if typing, isTyping { return }
    past.append(before.moment)
    if past.count > Interview.depth { past.removeFirst() }
    future = []
  }

  mutating func undo() -> [Notice] {
    guard let moment = past.popLast() else { return [.nothingToUndo] }
    future.append(self.moment)
    restore(moment)
    return [.undone]
  }

  mutating func redo() -> [Notice] {
    guard let moment = future.popLast() else { return [.nothingToRedo] }
    past.append(self.moment)
    restore(moment)
    return [.redone]
  }

  private mutating func restore(_ moment: Moment) {
    assessment = moment.assessment
    position = moment.position
    stage = moment.stage
    origin = nil
    evidenceItem = nil
    endsInRecord = false
    isConfirmed = false
    isTyping = false
  }
}

extension Input {
  var isTyping: Bool {
    if case .typing = self { return true }
    return false
  }
}
