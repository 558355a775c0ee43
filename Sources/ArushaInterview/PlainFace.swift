import ArushaAnalysis
package import ArushaModel
package import ArushaText

/// The interview as plain lines: for screen readers, simple terminals and pipes.
///
/// It prints only forwards, one thing after another, with no cursor movement and no colour.
package struct PlainFace: Sendable {
  package let texts: Texts
  package let target: TargetProfile
  package let width: Int
  package let background: Background

  package init(
    texts: Texts, target: TargetProfile, width: Int, background: Background = Background()
  ) {
    self.background = background
    self.texts = texts
    self.target = target
    self.width = width
  }

  /// What a typed line means where the interview is. A line that begins with a colon is a command,
  /// in English or in the session's language; `:note text` gives the text at once.
  ///
  /// - Returns: the inputs, none for an unknown command, whose name is given instead.
  package func inputs(of line: String, at stage: Stage) -> Result<[Input], UnknownCommand> {
    let line = trimmed(line)
    if line.hasPrefix(":") {
      let words = line.dropFirst().split(separator: " ", maxSplits: 1)
      let name = words.first.map(String.init) ?? ""
      let rest = words.count == 2 ? trimmed(String(words[1])) : ""
      if let inputs = place(named: name, rest) { return .success(inputs) }
      guard let command = command(named: name) else { return .failure(UnknownCommand(name: name)) }
      // Where the command is refused, its text must not be taken for what is asked there.
      guard words.count == 2, takesRest(command, at: stage) else {
        return .success([.command(command)])
      }
      if command == .replace { return .success([.command(command), .whole(rest)]) }
      return .success([.command(command), .text(rest)])
    }
    if !stage.takesText, let number = Int(line) { return .success([.choice(number)]) }
    return .success([.text(line)])
  }

  package struct UnknownCommand: Error, Sendable, Hashable {
    package let name: String
  }

  /// Whether a text after the command belongs to the prompt it leads to: where the command is
  /// refused, or leads elsewhere, its text must not be taken for what is asked there.
  private func takesRest(_ command: Command, at stage: Stage) -> Bool {
    switch command {
    case .notApplicable: return stage.isAtQuestion
    case .note, .replace, .evidence: return stage.isAtQuestion && stage != .proposal
    case .find, .language: return stage.isAtQuestion || stage == .review
    default: return false
    }
  }

  /// `:go 3`, `:go LEAD-02`, `:mark 1`: places and answers that the arrow keys and the space bar
  /// have in the other face.
  private func place(named name: String, _ rest: String) -> [Input]? {
    if isNamed("mark", name) { return Int(rest).map { [.mark($0)] } }
    guard isNamed("go", name) else { return nil }
    if let number = Int(rest), number > 0 { return [.criterion(number - 1)] }
    return rest.isEmpty ? nil : [.goTo(rest.uppercased())]
  }

  private func command(named name: String) -> Command? {
    Command.allCases.first { isNamed($0.rawValue, name) }
  }

  /// Whether a word names a command, in English or in the session's language.
  private func isNamed(_ command: String, _ name: String) -> Bool {
    let wanted = name.lowercased()
    return command == wanted
      || texts("command.\(command)").split(separator: " ").contains { $0.lowercased() == wanted }
  }

  /// The words that every face shares.
  var words: SessionWords { SessionWords(texts: texts, background: background) }

  /// The command's word in the language of the session, with its colon.
  func word(_ command: Command) -> String {
    ":" + (texts("command.\(command.rawValue)").split(separator: " ").first ?? "")
  }

  /// - Parameters:
  ///   - head: what the first line begins with, in the room of the indent; nil: the indent.
  ///   - indent: what every other line begins with.
  func paragraph(_ text: String, head: String? = nil, indent: String = "") -> String {
    lines(text, head: head, indent: indent) + "\n"
  }

  /// The same without the end of the last line.
  ///
  /// - Parameter spare: the cells to leave free at the end of lines.
  func lines(
    _ text: String, head: String? = nil, indent: String = "", spare: Int = 0
  ) -> String {
    let hang = displayWidth(indent)
    // A tab's width depends on where it stands: a space it is.
    let plain = printable(String(text.map { $0 == "\t" ? " " : $0 }))
    let body = wrapped(plain, width: width - hang - spare)
    guard let head else { return body.map { indent + $0 }.joined(separator: "\n") }
    let rest = body.dropFirst().map { indent + $0 }
    // A head that fills its room would run into the text.
    let first =
      displayWidth(head) < hang
      ? [padded(head, to: hang) + (body.first ?? "")] : [head, indent + (body.first ?? "")]
    return (first + rest).joined(separator: "\n")
  }
}

private func trimmed(_ line: String) -> String {
  var rest = Substring(line)
  while let first = rest.first, first.isWhitespace { rest = rest.dropFirst() }
  while let last = rest.last, last.isWhitespace { rest = rest.dropLast() }
  return String(rest)
}
