import ArushaText

/// What `--help` says of a command, in the coordinator's language, made from the parser's own
/// description of it.
struct HelpPage {
  let texts: Texts
  let width: Int
  private let indent = 26

  /// What every command takes: listed apart, so that a command's own options come first.
  static let common: Set<String> = [
    "workspace", "catalog", "language", "period", "no-color", "no-input", "version", "help",
  ]

  func page(of command: CommandDescription, path: [String]) -> String {
    var out = ""
    for text in [command.abstract, command.discussion] {
      if let text, !text.isEmpty { out += paragraph(text) + "\n" }
    }
    out += paragraph(texts("help.usage", ["usage": usage(of: command, path: path)])) + "\n"
    let arguments = command.shownArguments
    out += section("help.arguments", arguments.filter { $0.kind == .positional })
    let options = arguments.filter { $0.kind != .positional }
    out += section("help.options", options.filter { !isCommon($0) })
    out += commands(of: command)
    out += section("help.common-options", options.filter(isCommon))
    if !command.shownCommands.isEmpty {
      out += paragraph(texts("help.more", ["command": path.joined(separator: " ")]))
    }
    while out.hasSuffix("\n\n") { out.removeLast() }
    return out
  }

  func usage(of command: CommandDescription, path: [String]) -> String {
    var words = path
    if !command.shownCommands.isEmpty { words.append(texts("help.value.command")) }
    for argument in command.shownArguments where argument.kind == .positional {
      let name = value(argument) + (argument.isRepeating ? "…" : "")
      words.append(argument.isOptional ? "[\(name)]" : name)
    }
    words.append("[\(texts("help.value.options"))]")
    return words.joined(separator: " ")
  }

  private func isCommon(_ argument: CommandDescription.Argument) -> Bool {
    HelpPage.common.contains(argument.names?.last?.name ?? "")
  }

  private func section(_ title: String, _ arguments: [CommandDescription.Argument]) -> String {
    guard !arguments.isEmpty else { return "" }
    return texts(title) + "\n" + arguments.map { item(head(of: $0), about($0)) }.joined() + "\n"
  }

  private func commands(of command: CommandDescription) -> String {
    guard !command.shownCommands.isEmpty else { return "" }
    return texts("help.commands") + "\n"
      + command.shownCommands.map { item($0.commandName, $0.abstract ?? "") }.joined() + "\n"
  }

  func head(of argument: CommandDescription.Argument) -> String {
    switch argument.kind {
    case .flag: argument.spelling
    case .option: argument.spelling + " " + value(argument)
    case .positional: value(argument) + (argument.isRepeating ? "…" : "")
    }
  }

  private func value(_ argument: CommandDescription.Argument) -> String {
    let key = "help.value.\(argument.valueName ?? "any")"
    return texts(texts.has(key) ? key : "help.value.any")
  }

  /// The parser's own flags have English words in its description.
  func about(_ argument: CommandDescription.Argument) -> String {
    var sentences: [String]
    switch argument.names?.last?.name {
    case "help": sentences = [texts("help.help")]
    case "version": sentences = [texts("help.version")]
    default: sentences = [argument.abstract ?? ""]
    }
    if let values = argument.allValues, !values.isEmpty {
      sentences.append(texts("help.values", ["values": values.joined(separator: ", ")]))
    }
    if let value = argument.defaultValue {
      sentences.append(texts("help.default", ["value": value]))
    }
    return sentences.joined(separator: " ")
  }

  private func paragraph(_ text: String) -> String {
    wrapped(printable(text), width: width).joined(separator: "\n") + "\n"
  }

  private func item(_ head: String, _ text: String) -> String {
    let body = wrapped(printable(text), width: max(20, width - indent))
    let space = String(repeating: " ", count: indent)
    let first = "  " + head
    let fits = displayWidth(first) + 2 <= indent
    let lines =
      fits
      ? [padded(first, to: indent) + (body.first ?? "")] + body.dropFirst().map { space + $0 }
      : [first] + body.map { space + $0 }
    return lines.joined(separator: "\n") + "\n"
  }
}
