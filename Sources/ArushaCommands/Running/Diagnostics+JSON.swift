import ArushaAnalysis
import ArushaDiagnostics

extension [Diagnostic] {
  /// The versioned mirror of what `check` prints: `arusha.check/1`. A key is added without a new
  /// version; one that is removed or changes its meaning takes a new one.
  func json(_ renderer: DiagnosticRenderer) -> String {
    JSONValue.object([
      "schema": .string("arusha.check/1"),
      "diagnostics": .array(map { $0.json(renderer) }),
    ]).text
  }
}

extension Diagnostic {
  fileprivate func json(_ renderer: DiagnosticRenderer) -> JSONValue {
    .object([
      "id": .string(id),
      "severity": .string(severity.rawValue),
      "file": .string(file),
      "start": place(range?.start),
      "end": place(range?.end),
      "summary": .string(renderer.summary(of: self)),
      "next": renderer.next(of: self).map { .string($0) } ?? .null,
      "didYouMean": didYouMean.map { .string($0) } ?? .null,
      "notes": .array(
        notes.map { note in
          .object([
            "id": .string(note.id), "start": place(note.range?.start),
            "end": place(note.range?.end),
          ])
        }),
    ])
  }

  private func place(_ position: SourcePosition?) -> JSONValue {
    guard let position else { return .null }
    return .object(["line": .int(position.line), "column": .int(position.column)])
  }
}
