import Foundation
import ProjectSupport

/// The commands and options that the program has, as its parser describes them.
struct CommandTree: Decodable {
  struct Argument: Decodable {
    struct Name: Decodable {
      let kind: String
      let name: String
    }
    let kind: String
    let names: [Name]?
    let valueName: String?
    let shouldDisplay: Bool
  }

  let commandName: String
  let arguments: [Argument]?
  let subcommands: [CommandTree]?

  static func whole() throws -> CommandTree {
    struct Dump: Decodable { let command: CommandTree }
    let run = try Arusha.run(["--experimental-dump-help"])
    return try JSONDecoder().decode(Dump.self, from: Data(run.output.utf8)).command
  }

  /// The first word of a line, without the program's name, that names no command or option of it.
  func missing(in words: [String]) -> String? {
    var command = self
    var rest = words[...]
    while let word = rest.first, command.subcommands?.isEmpty == false {
      guard let next = command.subcommands?.first(where: { $0.commandName == word }) else {
        // `arusha COMMAND --help`, `arusha --version`: no command is named.
        let isNone = word.hasPrefix("-") || word.hasPrefix("{") || word == word.uppercased()
        return isNone ? nil : word
      }
      command = next
      rest = rest.dropFirst()
    }
    let known = Set(
      (command.arguments ?? []).flatMap { $0.names ?? [] }.map {
        ($0.kind == "short" ? "-" : "--") + $0.name
      } + ["--help", "--version"])
    return rest.first { $0.firstMatch(of: #/^--?[a-z][a-z-]*$/#) != nil && !known.contains($0) }
  }

  /// What stands for the values of its options and arguments, and of its subcommands'.
  var valueNames: Set<String> {
    let own = (arguments ?? []).filter { $0.shouldDisplay && $0.kind != "flag" }
      .compactMap(\.valueName)
    return (subcommands ?? []).filter { $0.commandName != "help" }
      .reduce(into: Set(own)) { $0.formUnion($1.valueNames) }
  }
}
