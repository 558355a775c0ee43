import ArushaDiagnostics
import Testing

/// A source text in which 1️⃣ to 9️⃣ mark places: the text without the marks, and where they stood.
struct MarkedText {
  private(set) var text = ""
  private(set) var places: [Int: SourcePosition] = [:]

  init(_ marked: String) {
    var (line, column) = (1, 1)
    var scalars = marked.unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      if scalars.starts(with: "\u{FE0F}\u{20E3}".unicodeScalars),
        let number = Int(String(scalar))
      {
        places[number] = SourcePosition(line: line, column: column)
        scalars = scalars.dropFirst(2)
        continue
      }
      text.unicodeScalars.append(scalar)
      (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
    }
  }

  var bytes: [UInt8] { Array(text.utf8) }
}

/// Diagnostics as `id line:column`, with the suggested name where there is one.
func told(_ diagnostics: [Diagnostic]) -> [String] {
  diagnostics.map { problem in
    let place = problem.range.map { " \($0.start.line):\($0.start.column)" } ?? ""
    return problem.id + place + (problem.didYouMean.map { " → " + $0 } ?? "")
  }
}

extension SourcePosition {
  /// What `told` gives of a problem here.
  func problem(_ id: String, _ suggestion: String? = nil) -> String {
    "\(id) \(line):\(column)" + (suggestion.map { " → " + $0 } ?? "")
  }
}

@Suite struct MarkedTextTests {
  @Test func `marks are taken out and give line and column`() {
    let marked = MarkedText("a: 1️⃣b\né 2️⃣1: c")
    #expect(marked.text == "a: b\né 1: c")
    #expect(marked.places[1] == SourcePosition(line: 1, column: 4))
    #expect(marked.places[2] == SourcePosition(line: 2, column: 3))
  }
}
