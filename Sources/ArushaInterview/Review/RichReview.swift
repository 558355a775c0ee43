import ArushaModel
package import ArushaPlanning
package import ArushaTerminal

/// The review as it is driven by keys: beside it, only what belongs to the screen.
package struct RichReview: Sendable {
  package private(set) var review: PlanReview
  /// The line that is being typed, where the stage takes one.
  package private(set) var field: TextField?
  /// Lines of the action that are above the screen.
  package private(set) var scroll = 0
  /// What was said since the last key.
  package private(set) var notices: [PlanReview.Notice] = []
  private var place: Place

  /// What only the program around it can do.
  package enum Request: Sendable, Hashable { case suspend, interrupt }

  private struct Place: Hashable {
    let stage: PlanReview.Stage
    let position: Int
  }

  package init(_ review: PlanReview) {
    self.review = review
    place = Place(stage: review.stage, position: review.position)
  }

  /// Takes one key.
  ///
  /// - Parameter author: who decides, and when.
  package mutating func press(_ key: Key, by author: PlanAuthor) -> Request? {
    notices = []
    switch key {
    case .control("z"): return .suspend
    case .control("c"): return .interrupt
    case .control("d"): send(.quit, author)
    case .up: scroll = max(0, scroll - 1)
    case .down: scroll += 1
    case .pageUp: scroll = max(0, scroll - 10)
    case .pageDown: scroll += 10
    default:
      if field == nil { choose(key, author) } else { type(key, author) }
    }
    return nil
  }

  /// A screen can show no more than there is: the face says how far down that is.
  package mutating func limitScroll(to last: Int) { scroll = max(0, min(scroll, last)) }

  private mutating func choose(_ key: Key, _ author: PlanAuthor) {
    switch key {
    case .character("1"): send(.decide(.accept), author)
    case .character("2"): send(.decide(.postpone), author)
    case .character("3"): send(.decide(.reject), author)
    case .character("4"): send(.decide(.merge), author)
    case .character("5"): send(.edit, author)
    case .right, .tab: send(.skip, author)
    case .left: send(.back, author)
    case .character("u"): send(.undo, author)
    case .character("?"): send(.help, author)
    case .character("q"): send(.quit, author)
    default: break
    }
  }

  private mutating func type(_ key: Key, _ author: PlanAuthor) {
    switch key {
    case .escape: send(.back, author)
    case .enter: send(.text(field?.text ?? ""), author)
    default: _ = field?.press(key)
    }
  }

  private mutating func send(_ input: PlanReview.Input, _ author: PlanAuthor) {
    notices = review.handle(input, by: author)
    let now = Place(stage: review.stage, position: review.position)
    // What was refused stays in the line, to be corrected.
    guard now != place else { return }
    if now.position != place.position { scroll = 0 }
    place = now
    switch review.stage {
    case .deciding, .finished: field = nil
    case .value(let kind):
      // A choice is typed by its number, so that there is nothing to correct.
      let value = kind.words.isEmpty ? review.action.map(kind.value) : nil
      field = TextField(value ?? "", limit: 4_000)
    case .reason, .mergeTarget, .field: field = TextField(limit: 4_000)
    }
  }
}
