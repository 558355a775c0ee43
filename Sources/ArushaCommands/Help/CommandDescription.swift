import ArgumentParser
import ArushaText
import FoundationEssentials

/// A command as the parser describes it: what it is called, what it takes, what it is for.
struct CommandDescription: Decodable {
  struct Argument: Decodable {
    enum Kind: String, Decodable { case flag, option, positional }

    struct Name: Decodable {
      let kind: String
      let name: String
    }

    let kind: Kind
    var abstract: String?
    let names: [Name]?
    let valueName: String?
    let defaultValue: String?
    let allValues: [String]?
    let isOptional: Bool
    let isRepeating: Bool
    let shouldDisplay: Bool

    /// As it is typed: `-h, --help`.
    var spelling: String {
      (names ?? []).map { ($0.kind == "short" ? "-" : "--") + $0.name }.joined(separator: ", ")
    }
  }

  let commandName: String
  var abstract: String?
  var discussion: String?
  var arguments: [Argument]?
  var subcommands: [CommandDescription]?

  /// The program with all its commands, in the language of help.
  static func whole() throws -> CommandDescription {
    struct Dump: Decodable { let command: CommandDescription }
    return try JSONDecoder().decode(Dump.self, from: Data(Arusha._dumpHelp().utf8)).command
      .spoken(by: helpTexts)
  }

  /// With sentences in place of their keys (`sentenceOfHelp`).
  private func spoken(by texts: Texts) -> CommandDescription {
    func sentence(_ key: String) -> String { texts.has(key) ? texts(key) : key }
    var command = self
    command.abstract = abstract.map(sentence)
    command.discussion = discussion.map(sentence)
    command.arguments = arguments?.map { argument in
      var spoken = argument
      spoken.abstract = argument.abstract.map(sentence)
      return spoken
    }
    command.subcommands = subcommands?.map { $0.spoken(by: texts) }
    return command
  }

  /// The command that the words lead to, and the words that did.
  ///
  /// What follows a leaf is its arguments; a word that is no command ends the way.
  func at(_ words: some Sequence<String>) -> (command: CommandDescription, path: [String]) {
    var (command, path) = (self, [commandName])
    for word in words {
      guard let next = command.shownCommands.first(where: { $0.commandName == word }) else { break }
      command = next
      path.append(word)
    }
    return (command, path)
  }

  /// The parser adds a `help` command to its own description; it is not one of ours to explain.
  var shownCommands: [CommandDescription] {
    (subcommands ?? []).filter { $0.commandName != "help" }
  }

  var shownArguments: [Argument] { (arguments ?? []).filter(\.shouldDisplay) }
}
