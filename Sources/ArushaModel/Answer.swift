/// What was said of a question. A question without an answer is open.
package enum AnswerStatus: String, Sendable, Hashable, CaseIterable {
  case answered
  case notApplicable = "not-applicable"
  case unknown
  case declined
}

/// The weakest support among the met criteria of the level claimed.
package enum Grade: String, Sendable, Hashable, CaseIterable, Comparable {
  case none, statement, document, verified

  /// The highest level that evidence of this grade can show (design §5.2).
  package var cap: Int {
    switch self {
    case .none: 1
    case .statement: 2
    case .document: 3
    case .verified: 4
    }
  }

  package static func < (left: Grade, right: Grade) -> Bool { left.cap < right.cap }
}

/// A document, record or visit that supports an answer.
package struct Evidence: Sendable, Hashable {
  package var title: String
  package var reference: String?
  /// `YYYY-MM-DD`, or `YYYY-MM` or `YYYY` where no more is known.
  package var date: String?
  package var sha256: String?

  package init(
    title: String, reference: String? = nil, date: String? = nil, sha256: String? = nil
  ) {
    self.title = title
    self.reference = reference
    self.date = date
    self.sha256 = sha256
  }
}

/// The answer to a question of another kind than criteria.
package enum AnswerValue: Sendable, Hashable {
  /// A text, a number, a date, or the id of an option.
  case one(String)
  /// The ids of the options chosen; empty: none of them.
  case several([String])

  package var text: String? {
    if case .one(let text) = self { return text }
    return nil
  }

  /// The ids of options it names.
  package var options: [String] {
    switch self {
    case .one(let option): [option]
    case .several(let options): options
    }
  }
}

/// One question's answer. A criterion that is in none of the three lists counts as unknown.
package struct Answer: Sendable, Hashable {
  package var status: AnswerStatus
  /// Required where the status is `notApplicable`.
  package var reason: String?
  package var met: [String]
  package var unmet: [String]
  package var unknown: [String]
  /// Of the other kinds: what was answered.
  package var value: AnswerValue?
  package var grade: Grade
  package var evidence: [Evidence]
  package var note: String?
  /// Come back to it.
  package var flag: Bool
  /// A role, never a person's name.
  package var by: String?
  /// UTC, `YYYY-MM-DDThh:mm:ssZ`.
  package var at: String?
  /// Replaced answers, oldest first; they have no `previous` of their own.
  package var previous: [Answer]

  package init(
    status: AnswerStatus = .answered, reason: String? = nil, met: [String] = [],
    unmet: [String] = [], unknown: [String] = [], value: AnswerValue? = nil, grade: Grade = .none,
    evidence: [Evidence] = [],
    note: String? = nil, flag: Bool = false, by: String? = nil, at: String? = nil,
    previous: [Answer] = []
  ) {
    self.status = status
    self.reason = reason
    self.met = met
    self.unmet = unmet
    self.unknown = unknown
    self.value = value
    self.grade = grade
    self.evidence = evidence
    self.note = note
    self.flag = flag
    self.by = by
    self.at = at
    self.previous = previous
  }
}
