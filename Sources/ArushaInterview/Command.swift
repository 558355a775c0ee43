/// What a coordinator can ask for at any prompt.
package enum Command: String, Sendable, Hashable, CaseIterable {
  case back, next, skip, unknown, declined
  case notApplicable = "na"
  case note, replace, evidence, remove, grade, flag, undo, redo, find, review
  /// What was answered for the earlier period.
  case earlier
  case peers, language, help, quit
}
