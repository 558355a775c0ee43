import ArushaDiagnostics
import CLibYAML

/// Where and why libyaml gave up.
struct ParserFailure {
  /// libyaml's own words, such as "did not find expected key".
  let problem: String
  /// What it was reading, such as "while parsing a block mapping"; empty where it does not say.
  let context: String
  let place: SourcePosition
  /// Where it began what it was reading; `place` where it does not say.
  let contextPlace: SourcePosition

  static let outOfMemory = ParserFailure(
    problem: "out of memory", context: "", place: SourcePosition(line: 1, column: 1),
    contextPlace: SourcePosition(line: 1, column: 1))
}

extension ParserFailure {
  init(_ parser: yaml_parser_t) {
    place = unsafe SourcePosition(parser.problem_mark)
    if let words = unsafe parser.context {
      context = unsafe String(cString: words)
      contextPlace = unsafe SourcePosition(parser.context_mark)
    } else {
      context = ""
      contextPlace = place
    }
    if let words = unsafe parser.problem {
      problem = unsafe String(cString: words)
    } else {
      problem = ParserFailure.outOfMemory.problem
    }
  }
}
