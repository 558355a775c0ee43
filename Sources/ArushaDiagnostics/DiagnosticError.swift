/// Thrown where content cannot be used: carries every problem found, never only the first.
package struct DiagnosticError: Error, Sendable, Hashable {
  package let diagnostics: [Diagnostic]

  package init(_ diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics
  }
}
