import ArushaDiagnostics
import Testing

@Suite struct DiagnosticOrderTests {
  private static func problem(_ id: String, _ file: String, _ line: Int?, _ column: Int = 1)
    -> Diagnostic
  {
    let range = line.map {
      let start = SourcePosition(line: $0, column: column)
      return SourceRange(start: start, end: start)
    }
    return Diagnostic(id, in: file, at: range)
  }

  @Test func `problems stand by file, then place, then id`() {
    let sorted = [
      Self.problem("z", "a.yaml", nil), Self.problem("a", "a.yaml", 2, 9),
      Self.problem("b", "a.yaml", 2, 10), Self.problem("a", "a.yaml", 10, 1),
      Self.problem("b", "a.yaml", 10, 1), Self.problem("a", "b.yaml", nil),
      Self.problem("a", "b.yaml", 1, 1),
    ]
    #expect(sorted.reversed().sorted() == sorted)
  }

  @Test func `a range never ends before it starts`() {
    let (early, late) = (
      SourcePosition(line: 1, column: 9), SourcePosition(line: 2, column: 1)
    )
    #expect(SourceRange(start: late, end: early).end == late)
    #expect(SourceRange(start: early, end: late).end == late)
  }

  @Test func `only errors stand against a value`() {
    #expect(![Diagnostic("a", .warning, in: "f")].hasErrors)
    #expect([Diagnostic("a", .warning, in: "f"), Diagnostic("b", in: "f")].hasErrors)
  }
}
