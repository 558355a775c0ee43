import ArushaDiagnostics

extension ParserFailure {
  /// The problem in terms of what the author wrote, where libyaml's words tell enough.
  ///
  /// - Parameter scalar: the scalar read last.
  func diagnosed(
    in source: SourceText, after scalar: (range: SourceRange, style: YAMLEvent.Style)?
  ) -> Problem {
    if let problem = textAfterQuote(in: source, scalar) { return problem }
    let character = source.scalars(from: place).first
    switch problem {
    case "found unexpected end of stream", "found unexpected document indicator":
      let quote = source.scalars(from: contextPlace).first
      return Problem(
        id: "yaml-unterminated-quote", range: contextPlace.spanning(1),
        arguments: ["quote": quote.map(String.init) ?? ""])
    case "found a tab character where an indentation space is expected",
      "found a tab character that violates indentation",
      "found character that cannot start any token" where character == "\t":
      return Problem(id: "yaml-tab-indentation", range: place.spanning(1))
    case "found character that cannot start any token":
      return Problem(
        id: "yaml-reserved-character", range: place.spanning(1),
        arguments: ["character": character.map(String.init) ?? ""])
    case "did not find expected ',' or ']'", "did not find expected ',' or '}'":
      return Problem(
        id: "yaml-unclosed-bracket", range: contextPlace.spanning(1),
        arguments: ["bracket": problem.hasSuffix("']'") ? "[" : "{"],
        notes: [Diagnostic.Note("noticed-here", at: place.spanning(1))])
    case "did not find expected node content" where character == "]" || character == "}":
      return Problem(
        id: "yaml-stray-bracket", range: place.spanning(1),
        arguments: ["bracket": character.map(String.init) ?? ""])
    case "could not find expected ':'":
      return Problem(
        id: "yaml-missing-colon",
        range: SourceRange(start: contextPlace, end: source.endOfText(inLine: contextPlace.line)))
    case "mapping values are not allowed in this context":
      return misplacedColon(in: source)
    case "block sequence entries are not allowed in this context":
      return Problem(id: "yaml-misplaced-dash", range: place.spanning(1))
    case "did not find expected key" where character == ":":
      return Problem(id: "yaml-missing-key", range: place.spanning(1))
    case "did not find expected <document start>" where source.ends(beforeLine: place.line):
      return Problem(id: "yaml-second-document", range: place.spanning(1))
    case "did not find expected key", "did not find expected '-' indicator",
      "did not find expected <document start>":
      return startsLine(in: source)
        ? Problem(id: "yaml-bad-indentation", range: place.spanning(1)) : plain
    case "found unknown escape character":
      return Problem(id: "yaml-bad-escape", range: place.spanning(2))
    case "did not find expected hexdecimal number", "found invalid Unicode character escape code":
      // The place of the digits that should be there, after the two characters of the escape.
      let escape = SourcePosition(line: place.line, column: max(1, place.column - 2))
      return Problem(id: "yaml-bad-escape", range: escape.spanning(2))
    default:
      return refusedAnyway(in: source) ?? plain
    }
  }

  /// libyaml's own words, for what authors seldom meet.
  private var plain: Problem {
    Problem(
      id: "yaml-syntax", range: place.spanning(1),
      arguments: ["detail": context.isEmpty ? problem : "\(problem) \(context)"])
  }

  /// Something follows a closing quote: an apostrophe in a text between apostrophes, most often.
  private func textAfterQuote(
    in source: SourceText, _ scalar: (range: SourceRange, style: YAMLEvent.Style)?
  ) -> Problem? {
    guard let scalar, scalar.style == .quoted, scalar.range.end.line == place.line,
      scalar.range.end <= place, problem.hasPrefix("did not find expected"),
      let next = source.scalars(from: place).first, !"]},:".unicodeScalars.contains(next)
    else { return nil }
    let between = source.scalars(from: scalar.range.end).prefix {
      $0 == " " || $0 == "\t"
    }
    guard between.count == place.column - scalar.range.end.column else { return nil }
    if scalar.range.start.line < scalar.range.end.line {
      // It went on until the next quote, which belongs to another text.
      let quote = source.scalars(from: scalar.range.start).first.map { String($0) } ?? "\""
      return Problem(
        id: "yaml-unterminated-quote", range: scalar.range.start.spanning(1),
        arguments: ["quote": quote], notes: [Diagnostic.Note("noticed-here", at: place.spanning(1))]
      )
    }
    return Problem(
      id: "yaml-text-after-quote",
      range: SourceRange(start: place, end: source.endOfText(inLine: place.line)),
      notes: [Diagnostic.Note("quote-opened", at: scalar.range)])
  }

  /// A colon in a text that is not quoted; or a line that its indentation makes part of the text
  /// above it.
  private func misplacedColon(in source: SourceText) -> Problem {
    let line = source.scalars(from: SourcePosition(line: place.line, column: 1))
    let before = line.prefix(place.column - 1)
    let hasColon = zip(before, before.dropFirst()).contains {
      $0 == ":" && ($1 == " " || $1 == "\t")
    }
    guard !hasColon, let start = before.firstIndex(where: { $0 != " " && $0 != "\t" }) else {
      return Problem(id: "yaml-colon-in-text", range: place.spanning(1))
    }
    let key = SourcePosition(line: place.line, column: start + 1)
    return Problem(id: "yaml-key-inside-text", range: SourceRange(start: key, end: place))
  }

  private func startsLine(in source: SourceText) -> Bool {
    source.scalars(from: SourcePosition(line: place.line, column: 1)).prefix(place.column - 1)
      .allSatisfy { $0 == " " }
  }

  /// What is misspelt and would be refused if it were not.
  private func refusedAnyway(in source: SourceText) -> Problem? {
    let toEnd = SourceRange(
      start: contextPlace, end: source.endOfText(inLine: contextPlace.line))
    if context.contains("directive") || problem.contains("directive") || problem.contains("YAML") {
      return Problem(id: "yaml-directive", range: toEnd)
    }
    if context.hasSuffix(" a tag") || problem == "found undefined tag handle" {
      let tag = source.scalars(from: place).prefix { $0 != " " }
      return Problem(
        id: "yaml-tag", range: place.spanning(max(1, tag.count)),
        arguments: ["tag": tag.reduce(into: "") { $0.unicodeScalars.append($1) }])
    }
    if context.hasSuffix(" an anchor") || context.hasSuffix(" an alias") {
      return Problem(
        id: context.hasSuffix(" an anchor") ? "yaml-anchor" : "yaml-alias",
        range: contextPlace.spanning(1), arguments: ["name": ""])
    }
    return nil
  }
}

extension SourceText {
  /// Whether the last line before `line` that says something is `...`, the end of a document.
  fileprivate func ends(beforeLine line: Int) -> Bool {
    var above = line - 1
    while above > 1,
      bytes(ofLine: above).allSatisfy({ $0 == 0x20 || $0 == 0x09 })
        || bytes(ofLine: above).first == 0x23
    {
      above -= 1
    }
    return bytes(ofLine: above).starts(with: "...".utf8)
  }
}
