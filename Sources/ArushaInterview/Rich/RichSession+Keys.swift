import ArushaModel
package import ArushaTerminal

extension RichSession {
  /// Takes one key.
  ///
  /// - Parameter time: now, UTC, `YYYY-MM-DDThh:mm:ssZ`.
  package mutating func press(_ key: Key, at time: String) -> Request? {
    notices = []
    switch key {
    case .control("c"):
      keepTyping(at: time)
      return .interrupt
    case .control("z"):
      keepTyping(at: time)
      return .suspend
    default: break
    }
    if panel != nil {
      pressPanel(key, at: time)
    } else if field != nil {
      pressField(key, at: time)
    } else {
      return pressPlace(key, at: time)
    }
    return nil
  }

  private mutating func pressPanel(_ key: Key, at time: String) {
    if panel == .setAside {
      panel = nil
      switch key {
      case .character("1"): send(.command(.unknown), at: time)
      case .character("2"): send(.command(.declined), at: time)
      case .character("3"): send(.command(.notApplicable), at: time)
      default: break
      }
      return
    }
    switch key {
    case .down, .character("j"): scroll += 1
    case .up, .character("k"): scroll = max(0, scroll - 1)
    case .pageDown, .character(" "): scroll += 10
    case .pageUp: scroll = max(0, scroll - 10)
    case .home: scroll = 0
    default: panel = nil
    }
  }

  private mutating func open(_ panel: Panel) {
    self.panel = panel
    scroll = 0
  }

  // MARK: Where a text is typed

  private mutating func pressField(_ key: Key, at time: String) {
    guard var field else { return }
    switch key {
    case .escape, .control("d"):
      finish(field.text, at: time)
    case .enter where !field.isMultiline, .tab:
      field.isMultiline ? finish(field.text, at: time) : submit(field.text, at: time)
    case .down where interview.stage == .find:
      cursor = min(cursor + 1, max(0, interview.places(of: field.text).count - 1))
    case .up where interview.stage == .find: cursor = max(0, cursor - 1)
    default:
      let before = field.text
      if !field.press(key), key.isText {
        notices.append(.tooLong(maximum: field.limit))
      }
      if interview.stage == .find, field.text != before { cursor = 0 }
      self.field = field
    }
  }

  /// Leaves the field; what was typed in it is kept.
  private mutating func finish(_ text: String, at time: String) {
    if interview.stage == .note {
      send(text == start(of: .note) ? .command(.back) : .whole(text), at: time)
      return
    }
    if text != start(of: interview.stage) { send(.typing(text), at: time) }
    send(.command(.back), at: time)
  }

  private mutating func submit(_ text: String, at time: String) {
    let isBlank = text.allSatisfy(\.isWhitespace)
    switch interview.stage {
    case .find:
      let found = interview.places(of: text)
      if found.indices.contains(cursor) {
        send(.goTo(interview.selection[found[cursor]]), at: time)
      } else {
        send(isBlank ? .command(.back) : .text(text), at: time)
      }
    case .role, .evidenceTitle, .evidenceReference, .evidenceDate:
      // What stands is kept, as what is left out is.
      send(
        isBlank || text == start(of: interview.stage) ? .command(.skip) : .text(text), at: time)
    default: send(.text(text), at: time)
    }
  }

  // MARK: Where something is chosen

  private mutating func pressPlace(_ key: Key, at time: String) -> Request? {
    if let command = commandKey(key) {
      switch command {
      case .help: open(.help)
      case .earlier: open(.earlier)
      case .peers: open(.peers)
      default: send(.command(command), at: time)
      }
      return nil
    }
    switch key {
    case .character("w") where interview.question != nil && interview.stage != .review:
      open(.question)
    case .character("a") where interview.stage.isAtQuestion: open(.setAside)
    case .character("n"), .right: moveQuestion(by: 1, at: time)
    case .character("b"), .left: moveQuestion(by: -1, at: time)
    case .character("O") where interview.stage.isAtQuestion && interview.stage != .proposal:
      return .editor(interview.draft?.note ?? "")
    case .escape:
      if interview.stage.isDetour || interview.stage == .review {
        send(.command(.back), at: time)
      }
    default: pressList(key, at: time)
    }
    return nil
  }

  private func commandKey(_ key: Key) -> Command? {
    guard case .character(let letter) = key else { return nil }
    let commands: [Character: Command] = [
      "u": .undo, "U": .redo, "?": .help, "r": .review, "L": .language, "e": .evidence, "o": .note,
      "f": .flag, "q": .quit, "/": .find, "l": .earlier, "p": .peers, "g": .grade,
    ]
    if letter == "x", interview.stage == .evidenceList { return nil }
    return commands[letter]
  }

  /// To the question before or after, whatever stands; from the review to the next open one.
  private mutating func moveQuestion(by step: Int, at time: String) {
    guard interview.stage.isAtQuestion else {
      send(.command(step > 0 ? .next : .back), at: time)
      return
    }
    let places = interview.askable
    let next =
      step > 0
      ? places.first { $0 > interview.position } : places.last { $0 < interview.position }
    if let next {
      send(.goTo(interview.selection[next]), at: time)
    } else if step > 0 {
      send(.command(.review), at: time)
    } else {
      notices.append(.atStart)
    }
  }

  private mutating func pressList(_ key: Key, at time: String) {
    if case .criterion(let index) = interview.stage { return pressCriterion(key, index, at: time) }
    if interview.stage == .grade, [.up, .character("k")].contains(key), cursor == 0,
      let last = interview.question?.criteria.indices.last
    {
      send(.criterion(last), at: time)
      return
    }
    let count = listCount
    switch key {
    case .up, .character("k"): cursor = max(0, cursor - 1)
    case .down, .character("j"): cursor = min(max(0, count - 1), cursor + 1)
    case .home: cursor = 0
    case .end: cursor = max(0, count - 1)
    case .pageUp: cursor = max(0, cursor - 10)
    case .pageDown: cursor = min(max(0, count - 1), cursor + 10)
    case .character("x"), .delete:
      guard interview.stage == .evidenceList else { return }
      let item = cursor + 1
      send(.command(.remove), at: time)
      send(.choice(item), at: time)
    // Enter goes to places; it never answers.
    case .enter where !answers: choose(cursor + 1, at: time)
    case .enter where interview.stage == .value(.choices) && !ticked.isEmpty:
      send(
        .text(ticked.sorted().map { String($0 + 1) }.joined(separator: " ")), at: time)
    case .character(" "): choose(cursor + 1, at: time)
    case .character(let digit):
      if let number = digit.wholeNumberValue, digit.isASCII { choose(number, at: time) }
    default: break
    }
  }

  /// Whether a choice at this place is an answer.
  private var answers: Bool {
    switch interview.stage {
    case .evidenceList, .evidenceRemoval, .found, .language, .review: false
    default: true
    }
  }

  private mutating func choose(_ number: Int, at time: String) {
    guard interview.stage == .value(.choices) else {
      send(.choice(number), at: time)
      return
    }
    if number == 0 {
      send(.text("0"), at: time)
    } else if (1...max(1, listCount)).contains(number) {
      cursor = number - 1
      ticked.formSymmetricDifference([number - 1])
    }
  }

  /// The lines of the list at hand.
  var listCount: Int {
    switch interview.stage {
    case .review: interview.selection.count
    case .grade: Grade.allCases.count
    case .proposal: 3
    case .confirm: 2
    case .language: 4
    case .evidenceList, .evidenceRemoval: interview.draft?.evidence.count ?? 0
    case .found(let matches): matches.count
    case .value: interview.question?.kind.options.count ?? 0
    default: 0
    }
  }

  private mutating func pressCriterion(_ key: Key, _ index: Int, at time: String) {
    guard let question = interview.question else { return }
    let last = question.criteria.count - 1
    let levels = question.criteria.map(\.level)
    switch key {
    case .up, .character("k"): send(.criterion(max(0, index - 1)), at: time)
    case .down, .character("j"), .enter, .tab:
      if index < last {
        send(.criterion(index + 1), at: time)
      } else {
        send(.command(.next), at: time)
      }
    case .home: send(.criterion(0), at: time)
    case .end: send(.criterion(last), at: time)
    case .pageDown:
      send(.criterion(levels.firstIndex { $0 > levels[index] } ?? last), at: time)
    case .pageUp:
      let below = levels.lastIndex { $0 < levels[index] }.map { levels[$0] }
      send(.criterion(below.flatMap { levels.firstIndex(of: $0) } ?? 0), at: time)
    case .character(" "):
      let said = interview.draft?.said(of: question.criteria[index].id)
      send(.mark(said == "met" ? 2 : said == "unmet" ? 3 : 1), at: time)
    case .character(let digit):
      if let number = digit.wholeNumberValue, digit.isASCII { send(.choice(number), at: time) }
    default: break
    }
  }
}

extension Key {
  /// Whether it brings text.
  var isText: Bool {
    switch self {
    case .character, .paste: true
    default: false
    }
  }
}
