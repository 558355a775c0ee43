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

  package init(texts: Texts, target: TargetProfile, width: Int) {
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
      guard let command = command(named: name) else { return .failure(UnknownCommand(name: name)) }
      // Where the command is refused, its text must not be taken for what is asked there.
      guard words.count == 2, stage.isAtQuestion,
        [.note, .notApplicable, .evidence].contains(command)
      else { return .success([.command(command)]) }
      return .success([.command(command), .text(trimmed(String(words[1])))])
    }
    if !stage.takesText, let number = Int(line) { return .success([.choice(number)]) }
    return .success([.text(line)])
  }

  package struct UnknownCommand: Error, Sendable, Hashable {
    package let name: String
  }

  private func command(named name: String) -> Command? {
    let wanted = name.lowercased()
    return Command.allCases.first { command in
      command.rawValue == wanted
        || texts("command.\(command.rawValue)").split(separator: " ").contains {
          $0.lowercased() == wanted
        }
    }
  }

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
