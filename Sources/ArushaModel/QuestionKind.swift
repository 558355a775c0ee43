/// How a question is answered. Only questions of kind criteria have levels.
package enum QuestionKind: Sendable, Hashable {
  case criteria
  case yesNo
  /// One option of a set.
  case choice(AnswerSet)
  /// Several options of a set, or none of them.
  case choices(AnswerSet)
  case number(NumberRange)
  /// A day, month or year.
  case date
  case text

  /// The word of the format, such as `yes-no`.
  package enum Name: String, Sendable, Hashable, CaseIterable {
    case criteria
    case yesNo = "yes-no"
    case choice, choices, number, date, text
  }

  package var name: Name {
    switch self {
    case .criteria: .criteria
    case .yesNo: .yesNo
    case .choice: .choice
    case .choices: .choices
    case .number: .number
    case .date: .date
    case .text: .text
    }
  }

  /// The options that can be chosen; for yes-no `yes` and `no`, without labels of their own.
  package var options: [AnswerOption] {
    switch self {
    case .choice(let set), .choices(let set): set.options
    case .yesNo: AnswerSet.yesNo.options
    case .criteria, .number, .date, .text: []
    }
  }
}

/// Options that one or more questions offer. On a scale they have an order, least first.
package struct AnswerSet: Sendable, Hashable {
  /// Its name among the shared sets; nil where one question has it for itself.
  package let id: String?
  package let isScale: Bool
  package let options: [AnswerOption]

  package init(id: String? = nil, isScale: Bool = false, options: [AnswerOption]) {
    self.id = id
    self.isScale = isScale
    self.options = options
  }

  /// Their words are the language files'.
  package static let yesNo = AnswerSet(options: [
    AnswerOption(id: "yes", label: ""), AnswerOption(id: "no", label: ""),
  ])
}

package struct AnswerOption: Sendable, Hashable {
  package let id: String
  package let label: String

  package init(id: String, label: String) {
    self.id = id
    self.label = label
  }
}

/// The numbers that a question takes, both ends included, and what they count.
package struct NumberRange: Sendable, Hashable {
  package let minimum: DecimalNumber?
  package let maximum: DecimalNumber?
  /// Digits after the decimal point, 0…6.
  package let decimals: Int
  package let unit: String?

  package init(
    minimum: DecimalNumber? = nil, maximum: DecimalNumber? = nil, decimals: Int = 0,
    unit: String? = nil
  ) {
    self.minimum = minimum
    self.maximum = maximum
    self.decimals = decimals
    self.unit = unit
  }

  package func contains(_ number: DecimalNumber) -> Bool {
    (minimum.map { $0 <= number } ?? true) && (maximum.map { number <= $0 } ?? true)
  }
}
