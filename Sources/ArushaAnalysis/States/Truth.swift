/// What can be said of a condition: it may rest on a question that nobody has answered.
package enum Truth: Sendable, Hashable, CaseIterable {
  case no, undecided, yes

  package init(_ holds: Bool) { self = holds ? .yes : .no }

  /// What is not decided is no more decided when denied.
  package var negated: Truth {
    switch self {
    case .no: .yes
    case .undecided: .undecided
    case .yes: .no
    }
  }

  /// No if any part is no, yes if all are.
  package static func all(_ parts: [Truth]) -> Truth {
    if parts.contains(.no) { return .no }
    return parts.contains(.undecided) ? .undecided : .yes
  }

  /// Yes if any part is yes, no if all are no.
  package static func any(_ parts: [Truth]) -> Truth {
    if parts.contains(.yes) { return .yes }
    return parts.contains(.undecided) ? .undecided : .no
  }
}
