package import ArushaDiagnostics

/// A rule that files must follow: what `arusha check` looks for, `arusha explain` describes and
/// the reference pages list.
///
/// Its sentences stand in the language files: `rule.<id>` says the rule in a line,
/// `explain.<id>` gives the reasons, `diagnostic.<id>` is told where a file breaks it. Its
/// examples are its tests: the passing one is free of it, the failing one breaks it, and nothing
/// else, at the mark 1️⃣.
package struct Rule: Sendable {
  /// Permanent, in kebab-case: diagnostics carry it, authors search for it.
  package let id: String
  package let severity: Diagnostic.Severity
  package let passing: Example
  package let failing: Example

  init(
    _ id: String, _ severity: Diagnostic.Severity = .error, passing: Example, failing: Example
  ) {
    self.id = id
    self.severity = severity
    self.passing = passing
    self.failing = failing
  }

  /// What is doubtful, but stops nothing.
  static func warning(_ id: String, passing: Example, failing: Example) -> Rule {
    Rule(id, .warning, passing: passing, failing: failing)
  }

  /// What is good to know.
  static func note(_ id: String, passing: Example, failing: Example) -> Rule {
    Rule(id, .note, passing: passing, failing: failing)
  }

  package static func named(_ id: String) -> Rule? { all.first { $0.id == id } }
}

extension Diagnostic {
  /// What is told where a file breaks a rule.
  package init(
    _ rule: Rule, in file: String, at range: SourceRange? = nil, _ arguments: [String: String],
    notes: [Note] = [], didYouMean: String? = nil
  ) {
    self.init(
      rule.id, rule.severity, in: file, at: range, arguments, notes: notes, didYouMean: didYouMean)
  }
}
