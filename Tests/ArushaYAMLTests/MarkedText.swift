import ArushaDiagnostics
import ArushaYAML

/// A text with markers (1️⃣, 2️⃣…) taken out of it, and where they stood.
struct MarkedText {
  let text: String
  private var marks: [(name: String, place: SourcePosition)] = []

  init(_ marked: String) {
    var text = String.UnicodeScalarView()
    var (line, column) = (1, 1)
    let scalars = Array(marked.unicodeScalars)
    var index = 0
    while index < scalars.count {
      if scalars[index...].dropFirst().starts(with: ["\u{FE0F}", "\u{20E3}"]) {
        marks.append(("\(scalars[index])", SourcePosition(line: line, column: column)))
        index += 3
        continue
      }
      text.append(scalars[index])
      if scalars[index] == "\n" { (line, column) = (line + 1, 1) } else { column += 1 }
      index += 1
    }
    self.text = String(text)
  }

  /// `1-2`: from the first marker to the second; line:column where no marker stands.
  func describe(_ range: SourceRange?) -> String {
    range.map { "\(describe($0.start))-\(describe($0.end))" } ?? "file"
  }

  private func describe(_ place: SourcePosition) -> String {
    marks.first { $0.place == place }?.name ?? "\(place.line):\(place.column)"
  }

  /// One line a diagnostic: `id 1-2 name=value | note 3-4`.
  func describe(_ diagnostics: [Diagnostic]) -> [String] {
    diagnostics.map { diagnostic in
      let arguments = diagnostic.arguments.sorted { $0.key < $1.key }.map { " \($0)=\($1)" }
      let notes = diagnostic.notes.map { " | \($0.id) \(describe($0.range))" }
      return "\(diagnostic.id) \(describe(diagnostic.range))" + arguments.joined()
        + notes.joined()
    }
  }
}

/// What reading a marked text reports, one line each.
func problems(_ marked: String, limits: YAMLLimits = .standard) -> [String] {
  let source = MarkedText(marked)
  return source.describe(readYAML(source.text, file: "a.yaml", limits: limits).diagnostics)
}
