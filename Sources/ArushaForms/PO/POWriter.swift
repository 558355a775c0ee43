/// A PO file as text, which `msgfmt --check` takes: the header, then every message.
///
/// - Parameter header: fields and their values, in their order.
package func writePO(header: [(field: String, value: String)], _ entries: [POEntry]) -> String {
  var output = "msgid \"\"\nmsgstr \"\"\n"
  for (field, value) in header { output += quoted("\(field): \(value)\n") + "\n" }
  for entry in entries {
    output += "\n"
    for comment in entry.comments {
      output += "#. " + comment.split(whereSeparator: \.isNewline).joined(separator: " ") + "\n"
    }
    if entry.isFuzzy { output += "#, fuzzy\n" }
    if let context = entry.context { output += "msgctxt " + quoted(context) + "\n" }
    output += "msgid " + lines(entry.source) + "\n"
    guard let plural = entry.plural else {
      output += "msgstr " + lines(entry.translation) + "\n"
      continue
    }
    output += "msgid_plural " + lines(plural.source) + "\n"
    output += "msgstr[0] " + lines(entry.translation) + "\n"
    output += "msgstr[1] " + lines(plural.translation) + "\n"
  }
  return output
}

/// A text of several lines stands on lines of its own, as gettext writes it.
private func lines(_ text: String) -> String {
  let parts = text.split(separator: "\n", omittingEmptySubsequences: false)
  guard parts.count > 1 else { return quoted(text) }
  let last = parts.count - 1
  let quotedParts = parts.enumerated().compactMap { index, part -> String? in
    if index == last { return part.isEmpty ? nil : quoted(String(part)) }
    return quoted(part + "\n")
  }
  return (["\"\""] + quotedParts).joined(separator: "\n")
}

private func quoted(_ text: String) -> String {
  var output = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": output += "\\\""
    case "\\": output += "\\\\"
    case "\n": output += "\\n"
    case "\t": output += "\\t"
    case "\r": output += "\\r"
    default: output.unicodeScalars.append(scalar)
    }
  }
  return output + "\""
}
