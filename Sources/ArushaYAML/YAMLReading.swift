package import ArushaDiagnostics

/// What a reading gave.
package struct YAMLReading: Sendable, Hashable {
  /// The tree, where the text was read to its end. Where there are errors, it lacks what they are
  /// about: later checks can use it, but it is not the whole of what was meant.
  package let root: YAMLNode?
  /// In the order of the text.
  package let diagnostics: [Diagnostic]
}

/// Reads a strict subset of YAML: UTF-8, one document, no directives, anchors, aliases, tags, merge
/// keys, duplicate keys or keys that are collections.
///
/// - Parameters:
///   - bytes: the content of the file; a byte order mark at its start is skipped.
///   - file: its path, for the diagnostics.
/// - Returns: never traps, and every problem found: an error of syntax ends the reading, the others
///   do not.
package func readYAML(
  _ bytes: [UInt8], file: String, limits: YAMLLimits = .standard
) -> YAMLReading {
  var problems = ProblemList(file: file, limit: limits.maxProblems)
  guard bytes.count <= limits.maxBytes else {
    problems.add(
      "yaml-too-large", at: nil, ["size": "\(bytes.count)", "limit": "\(limits.maxBytes)"])
    return YAMLReading(root: nil, diagnostics: problems.sorted)
  }
  let source = SourceText(bytes)
  // libyaml stops at the first such place, and gives no line for bytes that are not UTF-8. A file
  // that was saved otherwise, or is no text, has the same thing wrong everywhere: ten places tell it.
  var places = ProblemList(file: file, limit: min(limits.maxProblems, 10))
  guard source.checkEncoding(&places) && source.checkCharacters(&places) else {
    return YAMLReading(root: nil, diagnostics: places.sorted)
  }

  var composer = Composer(source: source, limits: limits, problems: problems)
  let failure = readEvents(source) { composer.receive($0) }
  if let failure {
    composer.problems.add(failure.diagnosed(in: source, after: composer.lastScalar))
  }
  if failure == nil && composer.isFinished && composer.root == nil {
    composer.problems.add("yaml-empty", at: nil)
  }
  return YAMLReading(
    root: failure == nil && composer.isFinished ? composer.root : nil,
    diagnostics: composer.problems.sorted)
}

package func readYAML(
  _ text: String, file: String, limits: YAMLLimits = .standard
) -> YAMLReading {
  readYAML(Array(text.utf8), file: file, limits: limits)
}
