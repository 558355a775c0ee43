package import ArushaDiagnostics

/// What reading gave: the value as far as it could be made, and every problem met on the way.
///
/// A value beside errors is for further checks only; use `checked()` to work with it.
package struct Reading<Value> {
  package let value: Value?
  package let diagnostics: [Diagnostic]

  package init(_ value: Value?, _ diagnostics: [Diagnostic]) {
    self.value = value
    self.diagnostics = diagnostics
  }

  /// The value, where no error stands against it.
  ///
  /// - Throws: `DiagnosticError` with all the problems.
  package func checked() throws(DiagnosticError) -> Value {
    guard let value, !diagnostics.hasErrors else { throw DiagnosticError(diagnostics) }
    return value
  }
}

extension Reading: Sendable where Value: Sendable {}

/// A folder's files, already in memory, by path inside it.
package struct SourceFolder: Sendable, Equatable {
  /// How the user knows the folder; `""` for the current one.
  package let path: String
  package let files: [String: [UInt8]]

  package init(path: String, files: [String: [UInt8]]) {
    self.path = path
    self.files = files
  }

  /// How the user knows one of its files.
  package func shownPath(of file: String) -> String { path.isEmpty ? file : path + "/" + file }
}
