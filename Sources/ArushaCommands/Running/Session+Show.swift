import ArushaModel
import ArushaReport
import ArushaTerminal
import ArushaText

extension Session {
  /// Prints a report as plain text, as wide as the terminal, at most 100 columns: longer lines are
  /// hard to read.
  func show(_ report: Report) {
    let width = max(40, min(100, terminalSize().columns))
    printOutput(PlainTextExporter(width: width, texts: texts).export(report))
  }

  /// Prints sentences, each on lines of its own, as wide as the terminal.
  func say(_ sentences: [String]) {
    let width = max(40, min(100, terminalSize().columns))
    for sentence in sentences {
      let lines = wrapped(printable(sentence), width: width)
      printOutput(lines.joined(separator: "\n") + "\n")
    }
  }

  /// Takes the language of the workspace at hand, where there is one.
  func speakAsWorkspace() throws {
    guard options.language == nil else { return }
    _ = try OpenWorkspace(self)
  }
}
