/// One thing wrong, or doubtful, in a file: what it is, where, and what its sentence needs.
///
/// A diagnostic holds no sentence. `id` is permanent and names the sentences of the language files
/// (`diagnostic.<id>` the summary, `diagnostic.<id>.next` the next step), into which `arguments`
/// are put.
package struct Diagnostic: Sendable, Hashable {
  package enum Severity: String, Sendable, Hashable, CaseIterable {
    case error, warning, note
  }

  /// A second place that explains the first, such as where a duplicate key stood before.
  package struct Note: Sendable, Hashable {
    /// Names the sentence `note.<id>` of the language files.
    package let id: String
    package let range: SourceRange?
    package let arguments: [String: String]

    package init(_ id: String, at range: SourceRange? = nil, _ arguments: [String: String] = [:]) {
      self.id = id
      self.range = range
      self.arguments = arguments
    }
  }

  package let id: String
  package let severity: Severity
  /// The file's path, as the user would recognise it.
  package let file: String
  /// nil where the whole file is meant.
  package let range: SourceRange?
  package let arguments: [String: String]
  package let notes: [Note]
  /// A name of the same kind that the user may have meant.
  package let didYouMean: String?

  package init(
    _ id: String, _ severity: Severity = .error, in file: String, at range: SourceRange? = nil,
    _ arguments: [String: String] = [:], notes: [Note] = [], didYouMean: String? = nil
  ) {
    self.id = id
    self.severity = severity
    self.file = file
    self.range = range
    self.arguments = arguments
    self.notes = notes
    self.didYouMean = didYouMean
  }
}

extension Diagnostic: Comparable {
  /// By file, then place, then id: the order in which a run prints them.
  package static func < (left: Self, right: Self) -> Bool {
    if left.file != right.file { return left.file < right.file }
    let start = SourcePosition(line: 0, column: 0)
    let (first, second) = (left.range?.start ?? start, right.range?.start ?? start)
    return first != second ? first < second : left.id < right.id
  }
}

extension Collection where Element == Diagnostic {
  package var hasErrors: Bool { contains { $0.severity == .error } }
}
