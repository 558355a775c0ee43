/// What stands between the cells of a CSV file.
package enum CSVSeparator: String, Sendable, Hashable, CaseIterable {
  case semicolon = ";"
  case comma = ","
  case tab = "\t"
}

/// How the letters of a CSV file are written.
package enum CSVEncoding: String, Sendable, Hashable, CaseIterable {
  /// With a byte order mark, by which spreadsheets know it.
  case utf8 = "utf-8"
  case windows1252 = "windows-1252"
}

/// Cells that a spreadsheet would take for a formula get an apostrophe before them, and reading
/// takes it away again.
///
/// Guarded is what begins with `=`, `+`, `-`, `@`, a tab or a line end, and, so that a round trip
/// changes nothing, what already begins with an apostrophe before one of these or before another.
package enum CSVGuard {
  package static func guarded(_ text: String) -> String { needs(text) ? "'" + text : text }

  package static func unguarded(_ text: String) -> String {
    guard text.unicodeScalars.first == "'" else { return text }
    let rest = String(String.UnicodeScalarView(text.unicodeScalars.dropFirst()))
    return needs(rest) ? rest : text
  }

  private static func needs(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first(where: { $0 != "'" }) else { return false }
    return ["=", "+", "-", "@", "\t", "\r", "\n"].contains(first)
  }
}

/// Rows of cells as a CSV file: lines end with CR LF, every cell that needs it is quoted and
/// guarded.
///
/// - Returns: the bytes, and in `lost` the characters that the encoding does not have, which are
///   written as `?`.
package func writeCSV(
  _ rows: [[String]], separator: CSVSeparator, encoding: CSVEncoding
) -> (bytes: [UInt8], lost: Set<Character>) {
  let text = rows.map { row in
    row.map { quoted(CSVGuard.guarded($0), separator) }.joined(separator: separator.rawValue)
      + "\r\n"
  }.joined()
  switch encoding {
  case .utf8: return ([0xEF, 0xBB, 0xBF] + Array(text.utf8), [])
  case .windows1252: return Windows1252.encode(text)
  }
}

private func quoted(_ text: String, _ separator: CSVSeparator) -> String {
  let special = text.unicodeScalars.contains {
    $0 == "\"" || $0 == "\r" || $0 == "\n" || CSVSeparator(rawValue: String($0)) != nil
  }
  guard special || text.hasPrefix(" ") || text.hasSuffix(" ") else { return text }
  var result = "\""
  for scalar in text.unicodeScalars {
    if scalar == "\"" { result += "\"" }
    result.unicodeScalars.append(scalar)
  }
  return result + "\""
}
