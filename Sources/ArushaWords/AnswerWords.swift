package import ArushaModel
package import ArushaText

extension Texts {
  /// A value as it is read: options by their labels, numbers and dates as the language writes them.
  package func words(of value: AnswerValue, answering question: Question) -> String {
    func label(_ id: String) -> String {
      if question.kind == .yesNo { return self("answer.\(id)") }
      return question.kind.options.first { $0.id == id }?.label ?? id
    }
    switch (question.kind, value) {
    case (_, .several(let options)):
      return options.isEmpty ? self("answer.none") : list(options.map(label))
    case (.choice, .one(let id)), (.yesNo, .one(let id)): return label(id)
    case (.number(let range), .one(let text)):
      return (DecimalNumber(text).map(number) ?? text) + (range.unit.map { "\u{A0}" + $0 } ?? "")
    case (.date, .one(let text)): return date(text)
    case (_, .one(let text)): return text
    }
  }

  /// The numbers that are taken, with their unit: “0 to 100 %”.
  package func words(of range: NumberRange) -> String {
    let unit = range.unit.map { " " + $0 } ?? ""
    switch (range.minimum, range.maximum) {
    case (let low?, let high?):
      return self(
        "answer.between", ["low": number(low), "high": number(high) + unit])
    case (let low?, nil): return self("answer.at-least", ["low": number(low) + unit])
    case (nil, let high?): return self("answer.at-most", ["high": number(high) + unit])
    case (nil, nil): return self("answer.any-number") + unit
    }
  }

  /// A decimal number as the language writes it.
  package func number(_ number: DecimalNumber) -> String { decimal(number.text) }
}
