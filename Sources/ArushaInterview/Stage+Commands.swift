extension Stage {
  /// Whether a command is understood here; where it is not, it is refused, and help leaves it out.
  package func takes(_ command: Command) -> Bool {
    switch command {
    case .help, .quit, .back, .next, .skip, .undo, .redo, .earlier, .peers: true
    case .review: self != .role
    case .find, .language: isAtQuestion || self == .review
    case .remove: self == .evidenceList
    case .evidence: isAboutAnswer || self == .evidenceList
    case .note, .replace, .flag, .grade: isAboutAnswer
    case .unknown, .declined, .notApplicable: isAtQuestion
    }
  }

  /// Whether there is an answer to add to: what is only proposed is decided first.
  private var isAboutAnswer: Bool { isAtQuestion && self != .proposal }
}
