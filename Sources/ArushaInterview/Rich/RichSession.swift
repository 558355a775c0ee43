package import ArushaModel
package import ArushaTerminal

/// The interview as it is driven by keys: beside it, only what belongs to the screen.
package struct RichSession: Sendable, Hashable {
  package internal(set) var interview: Interview
  /// The text that is being typed, where the stage takes one.
  package internal(set) var field: TextField?
  /// Which line of a list the cursor is on.
  package internal(set) var cursor = 0
  package internal(set) var panel: Panel?
  /// Lines of the panel that are above the screen.
  var scroll = 0
  /// What was said since the last key.
  package internal(set) var notices: [Notice] = []
  /// Options of a `choices` question that are ticked and not recorded yet.
  var ticked: Set<Int> = []
  /// The place that the field, the cursor and the ticks belong to.
  private var place: Place?

  /// What covers the question for a while.
  package enum Panel: Sendable, Hashable {
    case help, earlier, peers
    /// The question as a whole, with why it matters.
    case question
    /// Which way the question as a whole is set aside.
    case setAside
  }

  /// What only the program around it can do.
  package enum Request: Sendable, Hashable {
    case suspend
    case interrupt
    /// The note at hand in the editor of her choice; what comes back is handed to `edited`.
    case editor(String)
  }

  private struct Place: Hashable {
    let stage: Stage
    let position: Int
    let item: Int?
  }

  package init(_ interview: Interview) {
    self.interview = interview
    settle()
  }

  /// Takes one input of the interview, and looks after the screen's own state.
  mutating func send(_ input: Input, at time: String) {
    notices += interview.handle(input, at: time)
    settle()
  }

  /// The text that came back from the editor.
  package mutating func edited(_ text: String, at time: String) {
    notices = []
    if interview.stage != .note { send(.command(.note), at: time) }
    send(.whole(text), at: time)
  }

  /// Something that happened outside: a digest was taken, a save failed.
  package mutating func say(_ notice: Notice) { notices.append(notice) }

  package mutating func attach(sha256: String, question: String, item: Int) {
    interview.attach(sha256: sha256, question: question, item: item)
  }

  package mutating func speak(_ questionnaire: Questionnaire) { interview.speak(questionnaire) }

  /// Keeps what is being typed, unfinished as it is: the terminal may be gone before the next key.
  package mutating func keepTyping(at time: String) {
    guard let field, field.text != start(of: interview.stage) else { return }
    _ = interview.handle(.typing(field.text), at: time)
    place = here
  }

  private var here: Place {
    Place(
      stage: interview.stage, position: interview.position,
      item: interview.stage == .evidenceTitle ? nil : interview.evidenceItem)
  }

  /// Begins a field or a list anew where the interview has come to another place.
  private mutating func settle() {
    guard here != place else { return }
    place = here
    panel = nil
    ticked = Set(chosenOptions)
    cursor = firstLine
    field = fieldLimit.map { limit in
      TextField(start(of: interview.stage), isMultiline: interview.stage == .note, limit: limit)
    }
  }

  private var chosenOptions: [Int] {
    guard interview.stage == .value(.choices), let question = interview.question,
      case .several(let ids)? = interview.draft?.value
    else { return [] }
    return question.kind.options.indices.filter { ids.contains(question.kind.options[$0].id) }
  }

  private var firstLine: Int {
    switch interview.stage {
    case .review: return interview.position
    case .value(.yesNo), .value(.choice):
      guard let question = interview.question, let id = interview.draft?.value?.text else {
        return 0
      }
      return question.kind.options.firstIndex { $0.id == id } ?? 0
    default: return 0
    }
  }

  private var fieldLimit: Int? {
    switch interview.stage {
    case .role, .find: TextLimit.role
    case .evidenceTitle, .evidenceReference: TextLimit.evidence
    case .evidenceDate, .value(.number), .value(.date): TextLimit.line
    case .reason: TextLimit.reason
    case .note: TextLimit.note
    case .value(.text): TextLimit.value
    default: nil
    }
  }

  /// What stands already where a text is asked for.
  func start(of stage: Stage) -> String {
    let draft = interview.draft
    let item = interview.evidenceItem.flatMap { index in
      (draft?.evidence ?? []).indices.contains(index) ? draft?.evidence[index] : nil
    }
    switch stage {
    case .note: return draft?.note ?? ""
    case .reason: return draft?.reason ?? ""
    case .evidenceTitle: return item?.title ?? ""
    case .evidenceReference: return item?.reference ?? ""
    case .evidenceDate: return item?.date ?? ""
    case .value: return draft?.value?.text ?? ""
    default: return ""
    }
  }
}
