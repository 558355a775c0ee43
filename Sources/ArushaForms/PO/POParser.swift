import ArushaDiagnostics

/// Reads the lines of a PO file (GNU gettext manual, “The Format of PO Files”): keywords with texts
/// in quotation marks, continued on lines of their own. What was translated once and is gone, `#~`,
/// is passed over.
struct POParser {
  private enum Part { case context, source, translation, pluralSource, pluralTranslation, other }

  let reading: FileReading
  private(set) var messages: [LocatedMessage] = []
  private var message: LocatedMessage?
  private var part: Part?
  private var isFuzzy = false
  private var row = 0

  init(_ reading: FileReading) { self.reading = reading }

  mutating func parse(_ text: String) {
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      row += 1
      let line = line.last == "\r" ? line.dropLast() : line
      let content = line.drop { $0 == " " || $0 == "\t" }
      switch content.unicodeScalars.first {
      case nil: part = nil
      case "#": comment(content)
      case "\"": more(content, in: line)
      default: keyword(content, in: line)
      }
    }
    finish()
  }

  private mutating func comment(_ line: Substring) {
    part = nil
    guard line.hasPrefix("#,") else { return }
    if message?.translationRange != nil { finish() }
    let flags = line.dropFirst(2).split { $0 == "," || $0 == " " || $0 == "\t" }
    if flags.contains("fuzzy") { isFuzzy = true }
  }

  private mutating func keyword(_ content: Substring, in line: Substring) {
    let name = content.prefix { $0 != " " && $0 != "\t" && $0 != "\"" }
    let rest = content.dropFirst(name.count).drop { $0 == " " || $0 == "\t" }
    let range = range(of: name, in: line)
    let behind = self.range(of: rest, in: line)
    switch name {
    case "msgctxt":
      begin(at: range)
      part = .context
      message?.contextRange = behind
      message?.entry.context = ""
    case "msgid":
      if message == nil || message?.sourceRange != nil { begin(at: range) }
      part = .source
      message?.sourceRange = behind
    case "msgid_plural" where message != nil:
      part = .pluralSource
      message?.pluralRange = range
      message?.entry.plural = .init(source: "", translation: "")
    case "msgstr" where message?.sourceRange != nil && message?.translationRange == nil:
      part = .translation
      message?.translationRange = behind
    case _ where name.hasPrefix("msgstr[") && message?.sourceRange != nil:
      let number = name.dropFirst("msgstr[".count).prefix { $0 != "]" }
      part = number == "0" ? .translation : number == "1" ? .pluralTranslation : .other
      message?.pluralNumbers.append(number)
      if message?.pluralRange == nil { message?.pluralRange = range }
      if message?.translationRange == nil { message?.translationRange = behind }
    default:
      reading.report(.poSyntax, at: range, ["text": shortened(String(name))])
      part = nil
      return
    }
    more(rest, in: line)
  }

  private mutating func more(_ quoted: Substring, in line: Substring) {
    guard let text = unquoted(quoted) else {
      let shown = quoted.isEmpty ? line : quoted
      reading.report(
        .poSyntax, at: range(of: shown, in: line), ["text": shortened(String(shown))])
      return
    }
    switch part {
    case .context: message?.entry.context? += text
    case .source: message?.entry.source += text
    case .translation: message?.entry.translation += text
    case .pluralSource: message?.entry.plural?.source += text
    case .pluralTranslation: message?.entry.plural?.translation += text
    case .other: break
    case nil:
      reading.report(
        .poSyntax, at: range(of: quoted, in: line), ["text": shortened(String(quoted))])
    }
  }

  private mutating func begin(at range: SourceRange) {
    finish()
    message = LocatedMessage(start: range)
    message?.entry.isFuzzy = isFuzzy
    isFuzzy = false
  }

  private mutating func finish() {
    guard let last = message else { return }
    message = nil
    part = nil
    guard last.sourceRange != nil, last.translationRange != nil else {
      reading.report(.poSyntax, at: last.start, ["text": "msgstr"])
      return
    }
    messages.append(last)
  }

  /// The text of a line in quotation marks; nil where it is not one, or has an escape that a text of
  /// ours cannot have.
  private func unquoted(_ quoted: Substring) -> String? {
    var scalars = quoted.unicodeScalars[...]
    while let last = scalars.last, last == " " || last == "\t" { scalars.removeLast() }
    guard scalars.popFirst() == "\"" else { return nil }
    var text = String.UnicodeScalarView()
    while let scalar = scalars.popFirst() {
      switch scalar {
      case "\"": return scalars.isEmpty ? String(text) : nil
      case "\\":
        switch scalars.popFirst() {
        case "n": text.append("\n")
        case "t": text.append("\t")
        case "r": text.append("\r")
        case "\\": text.append("\\")
        case "\"": text.append("\"")
        default: return nil
        }
      default: text.append(scalar)
      }
    }
    return nil
  }

  private func range(of part: Substring, in line: Substring) -> SourceRange {
    let start = line.unicodeScalars.distance(from: line.startIndex, to: part.startIndex) + 1
    return SourceRange(
      start: SourcePosition(line: row, column: start),
      end: SourcePosition(line: row, column: start + max(1, part.unicodeScalars.count)))
  }
}
