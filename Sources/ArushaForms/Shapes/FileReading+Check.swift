import ArushaDiagnostics
package import ArushaYAML

extension FileReading {
  /// Reports everywhere that `node` is not of `shape`.
  package func check(_ node: YAMLNode, is shape: Shape) {
    switch shape {
    case .text(let maximum): checkText(node, maximum: maximum)
    case .line(let maximum): checkLine(node, maximum: maximum)
    case .expression: checkLength(node, maximum: 1_000)
    case .pattern(let pattern): checkPattern(node, pattern)
    case .integer(let range): checkInteger(node, range)
    case .boolean: checkBoolean(node)
    case .word(let words): checkWord(node, words)
    case .list(let element, let count): checkList(node, element, count)
    case .record(let fields): checkRecord(node, fields)
    case .map(let keys, let value, let maximum): checkMap(node, keys, value, maximum)
    case .localized(let value):
      checkMap(node, .language, value, 50)
      if case .mapping(let entries) = node.content,
        entries.allSatisfy({ TextPattern.language.matches($0.key) })
      {
        localizedTexts.append((Set(entries.map(\.key)), node.range))
      }
    case .anything: break
    case .oneOrMany(let element):
      if case .sequence = node.content {
        checkList(node, element, 0...1_000)
      } else {
        check(node, is: element)
      }
    case .nameOrList(let element, let count):
      if case .scalar = node.content {
        checkPattern(node, .identifier)
      } else {
        checkList(node, element, count)
      }
    case .either(let scalar, let fields):
      if case .mapping = node.content { checkRecord(node, fields) } else { check(node, is: scalar) }
    }
  }

  private func scalar(_ node: YAMLNode) -> String? {
    if case .scalar(let text, _) = node.content { return text }
    report(.typeText, at: node.range)
    return nil
  }

  private func checkLine(_ node: YAMLNode, maximum: Int) {
    checkText(node, maximum: maximum)
    if let text = node.scalar, text.unicodeScalars.count <= maximum {
      checkLineTooLong(text, at: node)
    }
  }

  private func checkText(_ node: YAMLNode, maximum: Int) {
    checkLength(node, maximum: maximum)
    if let text = node.scalar, let format, format.isAuthored {
      let suspicion = TextSuspicion(text)
      if suspicion.control { checkTextControl(text, at: node) }
      if suspicion.damage { checkTextDamaged(text, at: node) }
      checkTextCut(at: node)
      // Quotations stand as their source has them.
      if suspicion.markup, format.kind != FileFormat.peerResponses.kind {
        checkTextMarkup(text, at: node)
      }
    }
  }

  private func checkLength(_ node: YAMLNode, maximum: Int) {
    guard let text = scalar(node) else { return }
    if !text.contains(where: { !$0.isWhitespace }) {
      report(.textEmpty, at: node.range)
    } else if text.utf8.count > maximum, text.unicodeScalars.count > maximum {
      report(.textTooLong, at: node.range, ["maximum": String(maximum)])
    }
  }

  private func checkPattern(_ node: YAMLNode, _ pattern: TextPattern) {
    guard let text = scalar(node), !pattern.matches(text) else { return }
    report(pattern.rule, at: node.range, ["value": shortened(text)])
  }

  private func checkInteger(_ node: YAMLNode, _ range: ClosedRange<Int>) {
    guard let text = scalar(node) else { return }
    if let number = parseInteger(text), range.contains(number) { return }
    report(
      .integerRange, at: node.range,
      [
        "value": shortened(text), "minimum": String(range.lowerBound),
        "maximum": String(range.upperBound),
      ])
  }

  private func checkBoolean(_ node: YAMLNode) {
    guard let text = scalar(node), text != "true", text != "false" else { return }
    report(.typeBoolean, at: node.range, ["value": shortened(text)])
  }

  private func checkWord(_ node: YAMLNode, _ words: [String]) {
    guard let text = scalar(node), !words.contains(text) else { return }
    report(
      .wordUnknown, at: node.range,
      ["value": shortened(text), "words": words.joined(separator: ", ")],
      didYouMean: nearestName(to: text, among: words))
  }

  private func checkList(_ node: YAMLNode, _ element: Shape, _ count: ClosedRange<Int>) {
    guard case .sequence(let items) = node.content else {
      report(.typeList, at: node.range)
      return
    }
    if items.count < count.lowerBound {
      report(.listTooShort, at: node.range, ["minimum": String(count.lowerBound)])
    } else if items.count > count.upperBound {
      report(.listTooLong, at: node.range, ["maximum": String(count.upperBound)])
    }
    for item in items { check(item, is: element) }
  }

  private func checkRecord(_ node: YAMLNode, _ fields: [Field]) {
    guard case .mapping(let entries) = node.content else {
      report(.typeMapping, at: node.range)
      return
    }
    for entry in entries {
      if let field = fields.first(where: { $0.name == entry.key }) {
        check(entry.value, is: field.shape)
      } else {
        report(
          .keyUnknown, at: entry.keyRange, ["key": shortened(entry.key)],
          didYouMean: nearestName(to: entry.key, among: fields.map(\.name)))
      }
    }
    for field in fields where field.isRequired && !entries.contains(where: { $0.key == field.name })
    {
      report(.keyMissing, at: node.range, ["key": field.name])
    }
  }

  private func checkMap(
    _ node: YAMLNode, _ keys: TextPattern, _ value: Shape, _ maximum: Int
  ) {
    guard case .mapping(let entries) = node.content else {
      report(.typeMapping, at: node.range)
      return
    }
    if entries.count > maximum {
      report(.listTooLong, at: node.range, ["maximum": String(maximum)])
    }
    for entry in entries {
      if !keys.matches(entry.key) {
        report(keys.rule, at: entry.keyRange, ["value": shortened(entry.key)])
      }
      check(entry.value, is: value)
    }
  }
}

/// Decimal digits, with a minus sign at most: not the `+1`, `0x10` or `1_000` of other readers.
func parseInteger(_ text: String) -> Int? {
  let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
  guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
  return Int(text)
}

/// A value as it is quoted in a diagnostic.
func shortened(_ text: String) -> String {
  text.unicodeScalars.count <= 60
    ? text : String(String.UnicodeScalarView(text.unicodeScalars.prefix(57))) + "…"
}
