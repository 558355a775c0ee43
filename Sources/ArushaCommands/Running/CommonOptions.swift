import ArgumentParser
import ArushaText

/// What every command takes.
struct CommonOptions: ParsableArguments {
  @Option(help: help("workspace"))
  var workspace: String?

  @Option(help: help("catalog"))
  var catalog: String?

  @Option(help: help("language"))
  var language: String?

  @Option(help: help("period"))
  var period: String?

  @Flag(name: .customLong("no-color"), help: help("no-color"))
  var noColor = false

  @Flag(name: .customLong("no-input"), help: help("no-input"))
  var noInput = false
}

/// The help of an option or argument, in the language of the environment.
func help(_ key: String) -> ArgumentHelp {
  ArgumentHelp(helpTexts("help.\(key)"))
}

/// One line about a command.
func abstract(_ key: String) -> String { helpTexts("help.command.\(key)") }
