import ArushaDiagnostics
import ArushaForms
import ArushaText

/// Turns diagnostics into lines: `path:line:column: error: summary [id]`, the quoted line, a caret
/// line, notes and the next step.
struct DiagnosticRenderer {
  let texts: Texts
  /// The bytes of the files, by the path that diagnostics show.
  let sources: [String: [UInt8]]

  func render(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.map(render).joined()
  }

  func render(_ diagnostic: Diagnostic) -> String {
    var out = place(diagnostic.file, diagnostic.range)
    out += texts("severity.\(diagnostic.severity.rawValue)") + ": "
    out += summary(of: diagnostic) + " [\(diagnostic.id)]\n"
    if let range = diagnostic.range { out += excerpt(diagnostic.file, range) }
    for note in diagnostic.notes {
      out +=
        "  " + place(diagnostic.file, note.range) + texts("severity.note") + ": "
        + texts("note.\(note.id)", note.arguments.mapValues(printableLine)) + "\n"
    }
    if let name = diagnostic.didYouMean {
      out += "  " + texts("diagnostic.did-you-mean", ["name": printableLine(name)]) + "\n"
    }
    if let step = next(of: diagnostic) { out += "  " + step + "\n" }
    return out
  }

  func summary(of diagnostic: Diagnostic) -> String {
    var arguments = diagnostic.arguments.mapValues(printableLine)
    if diagnostic.id == Rule.expressionType.id {
      for side in ["left", "right"] {
        arguments[side] = texts("expression-type.\(arguments[side] ?? "word")")
      }
    }
    return texts("diagnostic.\(diagnostic.id)", arguments)
  }

  func next(of diagnostic: Diagnostic) -> String? {
    let key = "diagnostic.\(diagnostic.id)-next"
    return texts.has(key) ? texts(key, diagnostic.arguments.mapValues(printableLine)) : nil
  }

  private func place(_ file: String, _ range: SourceRange?) -> String {
    let path = printableLine(file)
    guard let start = range?.start else { return path + ": " }
    return "\(path):\(start.line):\(start.column): "
  }

  /// The line, and carets under the range: as many cells as its text takes on a terminal.
  private func excerpt(_ file: String, _ range: SourceRange) -> String {
    guard let line = line(range.start.line, of: file) else { return "" }
    let scalars = line.unicodeScalars
    let start = min(range.start.column - 1, scalars.count)
    let end =
      range.end.line == range.start.line ? min(range.end.column - 1, scalars.count) : scalars.count
    func shown(_ part: some Sequence<Unicode.Scalar>) -> String {
      var text = String.UnicodeScalarView()
      text.append(contentsOf: part)
      return printableLine(String(text))
    }
    let number = String(range.start.line)
    let margin = String(repeating: " ", count: number.count)
    // A line that is long is shown around the place, so that the carets stay under it.
    let from = start > 60 ? start - 40 : 0
    let before = (from > 0 ? "…" : "") + shown(scalars.dropFirst(from).prefix(start - from))
    let marked = shown(scalars.dropFirst(start).prefix(min(60, max(0, end - start))))
    let rest = scalars.dropFirst(max(start, end))
    let room = max(0, 100 - displayWidth(before) - displayWidth(marked))
    let after = shown(rest.prefix(room)) + (rest.count > room ? "…" : "")
    let carets = String(repeating: "^", count: max(1, displayWidth(marked)))
    return "  \(number) | \(before + marked + after)\n"
      + "  \(margin) | \(String(repeating: " ", count: displayWidth(before)))\(carets)\n"
  }

  private func line(_ number: Int, of file: String) -> String? {
    guard let bytes = sources[file] else { return nil }
    var current = 1
    var start = bytes.startIndex
    for index in bytes.indices where bytes[index] == 0x0A {
      if current == number { return text(bytes[start..<index]) }
      current += 1
      start = index + 1
    }
    return current == number ? text(bytes[start...]) : nil
  }

  private func text(_ bytes: ArraySlice<UInt8>) -> String {
    let line = bytes.last == 0x0D ? bytes.dropLast() : bytes
    // A byte order mark has no column.
    let start = line.starts(with: [0xEF, 0xBB, 0xBF]) ? line.dropFirst(3) : line
    return String(decoding: start.prefix(4_000), as: UTF8.self)
  }
}
