/// What a coordinator can ask for at any prompt.
package enum Command: String, Sendable, Hashable, CaseIterable {
  case back, next, skip, unknown, declined
  case notApplicable = "na"
  case note, evidence, flag, review, help, quit
}
