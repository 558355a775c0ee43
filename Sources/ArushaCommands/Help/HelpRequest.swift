/// Whether a command line asks for help, and about what.
///
/// It is looked for before the line is read properly: a line that asks for help need not be right
/// otherwise.
struct HelpRequest: Equatable {
  /// The words that may name a command.
  let words: [String]
  let isManual: Bool

  /// - Parameter arguments: without the program's name.
  init?(_ arguments: [String]) {
    let before = arguments.prefix { $0 != "--" }
    isManual = before.contains("--format=man")
    if before.first == "help" {
      words = before.dropFirst().filter { !$0.hasPrefix("-") }
    } else if before.contains("-h") || before.contains("--help") {
      words = before.prefix { !$0.hasPrefix("-") }
    } else {
      return nil
    }
  }
}
