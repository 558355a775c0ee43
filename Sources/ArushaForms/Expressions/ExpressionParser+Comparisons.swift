import ArushaModel

extension ExpressionParser {
  /// One side of a comparison as it is written, with its place.
  private struct Side {
    enum Meaning {
      case value(Condition.Operand, ExpressionType)
      case status(question: String)
      /// The answer to a question of kind choice or yes-no.
      case option(question: String, AnswerSet)
      /// A word, which the other side gives its meaning.
      case word(String)
      /// A name that is wrong has been told of: nothing more is said of it.
      case unknown
    }

    let meaning: Meaning
    let token: ExpressionToken
  }

  /// `met(…)`, `chosen(…)` or a comparison; nil where a problem was told.
  mutating func test() throws(ExpressionProblem) -> Condition? {
    if take("met") {
      try expect(sign: "(")
      let name = try criterionName()
      try expect(sign: ")")
      return name.map { .met(criterion: $0.criterion, question: $0.question) }
    }
    if take("chosen") { return try chosen() }
    let left = try side()
    let sign = current
    guard case .sign(let spelt) = sign.kind,
      let comparison = Condition.Comparison(rawValue: spelt)
    else {
      // A name alone is told as what it is, not as a sign that is missing behind it.
      if case .word = left.meaning { throw problem(.expressionUnexpected, left.token, Self.wanted) }
      throw unexpected("<, <=, ==, !=, >=, >")
    }
    next()
    let right = try side()
    return compare(left, comparison, sign, right)
  }

  private mutating func chosen() throws(ExpressionProblem) -> Condition? {
    try expect(sign: "(")
    let question = try questionName(of: [.choice, .choices], "chosen")
    try expect(sign: ",")
    let token = current
    guard case .word(let option) = token.kind else { throw unexpected("option") }
    next()
    try expect(sign: ")")
    guard let question else { return nil }
    let options = names.questions[question]?.kind.options.map(\.id) ?? []
    guard check(option, isAmong: options, of: question, at: token) else { return nil }
    return .chosen(option: option, question: question)
  }

  private mutating func side() throws(ExpressionProblem) -> Side {
    let token = current
    switch token.kind {
    case .word("level"):
      next()
      let question = try argument(of: [.criteria], "level")
      return Side(
        meaning: question.map { .value(.level(question: $0), .level) } ?? .unknown, token: token)
    case .word("count"):
      next()
      let question = try argument(of: [.criteria, .choices], "count")
      return Side(
        meaning: question.map { .value(.count(question: $0), .number) } ?? .unknown, token: token)
    case .word("value"):
      next()
      let question = try argument(of: [.yesNo, .choice, .number, .date], "value")
      return Side(meaning: question.map(valueMeaning) ?? .unknown, token: token)
    case .word("status"):
      next()
      let question = try argument(of: nil, "status")
      return Side(meaning: question.map { .status(question: $0) } ?? .unknown, token: token)
    case .number(let number):
      next()
      return Side(meaning: .value(.number(number), .number), token: token)
    case .date(let date):
      next()
      return Side(meaning: .value(.date(date), .date), token: token)
    case .word(let word):
      next()
      return Side(meaning: .word(word), token: token)
    case .sign, .end:
      throw problem(.expressionUnexpected, current, Self.wanted)
    }
  }

  private static let wanted = [
    "expected": "level(…), value(…), count(…), status(…), met(…), chosen(…)"
  ]

  private func valueMeaning(_ question: String) -> Side.Meaning {
    switch names.questions[question]?.kind {
    case .date: .value(.value(question: question), .date)
    case .choice(let set): .option(question: question, set)
    case .yesNo: .option(question: question, .yesNo)
    default: .value(.value(question: question), .number)
    }
  }

  private mutating func argument(
    of kinds: [QuestionKind.Name]?, _ function: String
  ) throws(ExpressionProblem) -> String? {
    try expect(sign: "(")
    let name = try questionName(of: kinds, function)
    try expect(sign: ")")
    return name
  }

  private mutating func compare(
    _ left: Side, _ comparison: Condition.Comparison, _ sign: ExpressionToken, _ right: Side
  ) -> Condition? {
    switch (left.meaning, right.meaning) {
    case (.unknown, _), (_, .unknown): return nil
    case (.value(let leftOperand, let leftType), .value(let rightOperand, let rightType)):
      guard leftType.compares(with: rightType) else {
        return mismatch(left, leftType, right, rightType)
      }
      guard checkLevel(leftOperand, rightType, left.token),
        checkLevel(rightOperand, leftType, right.token)
      else { return nil }
      return .comparison(leftOperand, comparison, rightOperand)
    case (.status(let question), .word(let word)):
      return status(question, comparison, sign, word, right.token)
    case (.option(let question, let set), .word(let word)):
      return option(question, set, comparison, sign, word, right.token)
    case (.word(let word), _):
      return tell(.expressionWordFirst, left.token, ["word": word])
    default:
      return mismatch(left, type(left), right, type(right))
    }
  }

  private func type(_ side: Side) -> ExpressionType {
    switch side.meaning {
    case .value(_, let type): type
    case .status: .status
    case .option: .option
    case .word, .unknown: .word
    }
  }

  private mutating func mismatch(
    _ left: Side, _ leftType: ExpressionType, _ right: Side, _ rightType: ExpressionType
  ) -> Condition? {
    for side in [left, right] {
      // Digits and hyphens were meant as a date.
      if case .word(let word) = side.meaning, word.first?.isNumber == true, word.contains("-") {
        return tell(.patternDate, side.token, ["value": word])
      }
    }
    return tell(
      .expressionType, right.token, ["left": leftType.rawValue, "right": rightType.rawValue])
  }

  /// A level is compared with a number that a level can have.
  private mutating func checkLevel(
    _ operand: Condition.Operand, _ other: ExpressionType, _ token: ExpressionToken
  ) -> Bool {
    guard other == .level, case .number(let number) = operand,
      number.decimals > 0 || number < DecimalNumber(0) || number > DecimalNumber(4)
    else { return true }
    problems.append(problem(.expressionLevel, token, ["value": token.text]))
    return false
  }

  private mutating func status(
    _ question: String, _ comparison: Condition.Comparison, _ sign: ExpressionToken,
    _ word: String, _ token: ExpressionToken
  ) -> Condition? {
    let words = AnswerStatus.allCases.map(\.rawValue)
    guard let status = AnswerStatus(rawValue: word) else {
      return tell(
        .wordUnknown, token, ["value": word, "words": words.joined(separator: ", ")], words)
    }
    guard comparison == .equal || comparison == .notEqual else {
      return tell(.expressionSign, sign, ["sign": sign.text])
    }
    return .status(question: question, status, isEqual: comparison == .equal)
  }

  /// On a scale, `>=` and the like mean its order: one of the options from there on is chosen.
  private mutating func option(
    _ question: String, _ set: AnswerSet, _ comparison: Condition.Comparison,
    _ sign: ExpressionToken, _ word: String, _ token: ExpressionToken
  ) -> Condition? {
    let options = set.options.map(\.id)
    guard check(word, isAmong: options, of: question, at: token) else { return nil }
    guard set.isScale || comparison == .equal || comparison == .notEqual else {
      return tell(.expressionSign, sign, ["sign": sign.text])
    }
    let place = options.firstIndex(of: word) ?? 0
    let chosen = options.enumerated().filter { comparison.holds($0.offset, place) }
      .map { Condition.chosen(option: $0.element, question: question) }
    return chosen.count == 1 ? chosen[0] : .any(chosen)
  }

  /// Keeps a problem and goes on: the rest of the expression is read all the same.
  private mutating func tell(
    _ rule: Rule, _ token: ExpressionToken, _ arguments: [String: String],
    _ candidates: [String] = []
  ) -> Condition? {
    problems.append(problem(rule, token, arguments, candidates))
    return nil
  }
}
