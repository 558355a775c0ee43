package import ArushaDiagnostics

/// Writes a value as YAML that every version of YAML, and `readYAML`, reads back
/// exactly: block style, two spaces, texts in double quotes on one line, a line break at the end.
///
/// A mapping with a key twice is written as it is; the other function refuses it.
package func writeYAML(_ value: YAMLValue) -> String {
  var writer = YAMLWriter()
  writer.write(document: value)
  return writer.output
}

/// Writes a value, and refuses what could not be read again: past a limit, or with a key twice.
///
/// - Parameter file: the path that the diagnostics name.
package func writeYAML(
  _ value: YAMLValue, readableAs file: String, limits: YAMLLimits = .standard
) throws(DiagnosticError) -> String {
  let output = writeYAML(value)
  // Reading it again is the one check that cannot disagree with the reader, and costs milliseconds.
  let diagnostics = readYAML(output, file: file, limits: limits).diagnostics
  if diagnostics.hasErrors { throw DiagnosticError(diagnostics) }
  return output
}

struct YAMLWriter {
  private(set) var output = ""

  mutating func write(document: YAMLValue) {
    switch document {
    case .mapping(let members) where !members.isEmpty: write(members, indent: 0)
    case .sequence(let items) where !items.isEmpty: write(items, indent: 0)
    default: write(onOneLine: document)
    }
    if output.utf8.last != 0x0A { output += "\n" }
  }

  /// Each member ends its line; the first begins where the output stands.
  private mutating func write(_ members: [YAMLValue.Member], indent: Int) {
    for (number, member) in members.enumerated() {
      if number > 0 { pad(indent) }
      output += spelling(ofKey: member.key)
      output += ":"
      switch member.value.unfolded {
      case .mapping(let members) where !members.isEmpty:
        output += "\n"
        pad(indent + 2)
        write(members, indent: indent + 2)
      case .sequence(let items) where !items.isEmpty:
        output += "\n"
        pad(indent + 2)
        write(items, indent: indent + 2)
      default:
        output += " "
        write(onOneLine: member.value)
      }
    }
  }

  private mutating func write(_ items: [YAMLValue], indent: Int) {
    for (number, item) in items.enumerated() {
      if number > 0 { pad(indent) }
      output += "- "
      switch item.unfolded {
      case .mapping(let members) where !members.isEmpty: write(members, indent: indent + 2)
      case .sequence(let items) where !items.isEmpty: write(items, indent: indent + 2)
      default: write(onOneLine: item)
      }
    }
  }

  private mutating func write(onOneLine value: YAMLValue) {
    switch value {
    case .text(let text): output += quoted(text)
    case .plain(let text): output += plainOrQuoted(text)
    case .integer(let number): output += String(number)
    case .boolean(let boolean): output += boolean ? "true" : "false"
    case .flowSequence(let ids): output += flow(ids)
    case .sequence: output += "[]"
    case .mapping: output += "{}"
    }
    output += "\n"
  }

  private mutating func pad(_ indent: Int) {
    output += String(repeating: " ", count: indent)
  }
}

private func flow(_ ids: [String]) -> String {
  "[" + ids.map(plainOrQuoted).joined(separator: ", ") + "]"
}

extension YAMLValue {
  /// Itself, but the items one a line where the line would be too long to read.
  fileprivate var unfolded: YAMLValue {
    guard case .flowSequence(let ids) = self, flow(ids).unicodeScalars.count > 80 else {
      return self
    }
    return .sequence(ids.map(YAMLValue.plain))
  }
}
