/// Why a value cannot answer a question, whatever else was answered.
package enum ValueProblem: Error, Sendable, Hashable {
  /// One value is needed, not several; or none can be taken at all.
  case wrongShape
  /// Not an option of the question, or chosen twice.
  case notAnOption(String)
  case notANumber
  case outOfRange
  case tooManyDecimals
  case notADate
  case empty
  case tooLong
}

extension Question {
  /// Checks a value against the question's kind, range and options.
  package func problem(with value: AnswerValue) -> ValueProblem? {
    switch (kind, value) {
    case (.choices, .several(let chosen)):
      var left = Set(kind.options.map(\.id))
      return chosen.first { left.remove($0) == nil }.map { .notAnOption($0) }
    case (.choices, .one), (.criteria, _), (_, .several):
      return .wrongShape
    case (.choice, .one(let text)), (.yesNo, .one(let text)):
      return kind.options.contains { $0.id == text } ? nil : .notAnOption(text)
    case (.number(let range), .one(let text)):
      guard let number = DecimalNumber(text) else { return .notANumber }
      guard range.contains(number) else { return .outOfRange }
      return number.decimals > range.decimals ? .tooManyDecimals : nil
    case (.date, .one(let text)):
      return TextDate(text) == nil ? .notADate : nil
    case (.text, .one(let text)):
      if !text.contains(where: { !$0.isWhitespace }) { return .empty }
      return text.unicodeScalars.count > TextLimit.value ? .tooLong : nil
    }
  }
}
