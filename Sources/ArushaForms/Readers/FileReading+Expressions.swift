import ArushaDiagnostics
import ArushaYAML

extension FileReading {
  /// The exact columns inside an expression, also where it is folded over several lines.
  ///
  /// What YAML changes in a text without escapes is space alone: so the scalars that are no space
  /// are counted on both sides. Where they differ, the whole expression is meant.
  func place(of problem: ExpressionProblem, in node: YAMLNode, _ text: String) -> SourceRange {
    let spelt = scalars(of: node.range).filter { !isSpace($0.scalar) }
    let read = text.unicodeScalars.filter { !isSpace($0) }
    // Quotation marks stand on both ends, or nowhere.
    let quotes = spelt.count == read.count + 2 ? 1 : 0
    guard spelt.count == read.count + 2 * quotes,
      zip(spelt.dropFirst(quotes), read).allSatisfy({ $0.scalar == $1 })
    else { return node.range }
    let scalars = Array(text.unicodeScalars)
    let before = scalars.prefix(problem.offset).count { !isSpace($0) } + quotes
    let length = scalars.dropFirst(problem.offset).prefix(problem.length).count { !isSpace($0) }
    guard spelt.indices.contains(before) else {
      // What is missing at the end is told behind the last scalar.
      let last = spelt.indices.contains(before - 1) ? spelt[before - 1].position : node.range.end
      let start = SourcePosition(line: last.line, column: last.column + 1)
      return SourceRange(
        start: start, end: SourcePosition(line: start.line, column: start.column + 1))
    }
    let start = spelt[before].position
    let last = spelt[max(before, min(before + length, spelt.count) - 1)].position
    return SourceRange(
      start: start,
      end: last.line == start.line
        ? SourcePosition(line: last.line, column: last.column + 1)
        : SourcePosition(line: start.line, column: start.column + 1))
  }

  /// The scalars of the source in a range, each with its place.
  private func scalars(
    of range: SourceRange
  ) -> [(scalar: Unicode.Scalar, position: SourcePosition)] {
    var result: [(scalar: Unicode.Scalar, position: SourcePosition)] = []
    for number in range.start.line...range.end.line {
      for (index, scalar) in line(number).unicodeScalars.enumerated() {
        let position = SourcePosition(line: number, column: index + 1)
        if position >= range.start, position < range.end { result.append((scalar, position)) }
      }
    }
    return result
  }
}

private func isSpace(_ scalar: Unicode.Scalar) -> Bool {
  scalar == " " || scalar == "\n" || scalar == "\t" || scalar == "\r"
}
