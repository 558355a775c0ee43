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

/// The help of an option or argument, found when help is shown.
///
/// - Parameter value: what stands for its value, `help.value.<value>`, where that is not named as the
///   property is.
func help(_ key: String, value: String? = nil) -> ArgumentHelp {
  ArgumentHelp(sentenceOfHelp("help.\(key)"), valueName: value)
}

/// One line about a command.
func abstract(_ key: String) -> String { sentenceOfHelp("help.command.\(key)") }

/// What the parser is told to say: the key of the sentence, which our pages look up, so that a
/// command which shows no help needs not read a language file for it; the sentence itself where the
/// parser writes it out.
func sentenceOfHelp(_ key: String) -> String { isWrittenByParser ? helpTexts(key) : key }

private let isWrittenByParser = CommandLine.arguments.contains { argument in
  ["--generate-completion-script", "--experimental-dump-help", "--help-hidden"]
    .contains { argument.hasPrefix($0) }
}
