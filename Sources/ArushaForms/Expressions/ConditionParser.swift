import ArushaModel

/// Reads a `when:` expression:
///
///     expression = conjunction { "or" conjunction }
///     conjunction = negation { "and" negation }
///     negation = "not" negation | "(" expression ")" | comparison
///     comparison = "level" "(" question ")" sign number
///                | "status" "(" question ")" ("==" | "!=") status
///                | "met" "(" criterion ")"
struct ConditionParser {
  /// What is wrong, with the scalars of the expression it is about.
  struct Problem: Error {
    let rule: Rule
    let offset: Int
    let length: Int
    let arguments: [String: String]
    var candidates: [String] = []
  }

  /// The levels and criteria that may be named: the questions before this one.
  struct Names {
    /// Question ids that stand before the expression's own question.
    let earlier: [String]
    /// Question ids that stand at or after it.
    let later: Set<String>
    /// Criterion id to question id, of the earlier questions.
    let criteria: [String: String]
  }

  private let tokens: [ExpressionToken]
  private let names: Names
  private var position = 0
  private var depth = 0

  static func parse(_ text: String, names: Names) -> Result<Condition, Problem> {
    switch ExpressionToken.tokens(of: text) {
    case .failure(let bad):
      return .failure(
        Problem(
          rule: .expressionCharacter, offset: bad.offset, length: 1,
          arguments: ["character": bad.character]))
    case .success(let tokens):
      var parser = ConditionParser(tokens: tokens, names: names)
      do throws(Problem) {
        let condition = try parser.expression()
        guard parser.current.kind == .end else { throw parser.unexpected("and, or") }
        return .success(condition)
      } catch {
        return .failure(error)
      }
    }
  }

  private init(tokens: [ExpressionToken], names: Names) {
    self.tokens = tokens
    self.names = names
  }

  private var current: ExpressionToken { tokens[min(position, tokens.count - 1)] }

  private mutating func take(_ word: String) -> Bool {
    guard current.kind == .word(word) else { return false }
    position += 1
    return true
  }

  private mutating func expect(sign: String) throws(Problem) {
    guard current.kind == .sign(sign) else { throw unexpected(sign) }
    position += 1
  }

  private mutating func expression() throws(Problem) -> Condition {
    var parts = [try conjunction()]
    while take("or") { parts.append(try conjunction()) }
    return parts.count == 1 ? parts[0] : .any(parts)
  }

  private mutating func conjunction() throws(Problem) -> Condition {
    var parts = [try negation()]
    while take("and") { parts.append(try negation()) }
    return parts.count == 1 ? parts[0] : .all(parts)
  }

  private mutating func negation() throws(Problem) -> Condition {
    depth += 1
    defer { depth -= 1 }
    guard depth <= 32 else { throw problem(.expressionTooDeep, current) }
    if take("not") { return .not(try negation()) }
    if current.kind == .sign("(") {
      position += 1
      let inner = try expression()
      try expect(sign: ")")
      return inner
    }
    return try comparison()
  }

  private mutating func comparison() throws(Problem) -> Condition {
    if take("level") {
      let question = try argument(questionName)
      let sign = try comparisonSign()
      guard case .number(let number) = current.kind else { throw unexpected("0…4") }
      guard (0...4).contains(number) else {
        throw problem(.expressionLevel, current, ["value": String(number)])
      }
      position += 1
      return .level(question: question, sign, number)
    }
    if take("status") {
      let question = try argument(questionName)
      let sign = current
      let comparison = try comparisonSign()
      guard comparison == .equal || comparison == .notEqual else {
        throw problem(.expressionStatusSign, sign)
      }
      let status = try statusName()
      return .status(question: question, status, isEqual: comparison == .equal)
    }
    if take("met") {
      let (criterion, question) = try argument(criterionName)
      return .met(criterion: criterion, question: question)
    }
    throw unexpected("level(…), status(…), met(…)")
  }

  private mutating func argument<Name>(
    _ read: (inout ConditionParser) throws(Problem) -> Name
  ) throws(Problem) -> Name {
    try expect(sign: "(")
    let name = try read(&self)
    try expect(sign: ")")
    return name
  }

  private mutating func comparisonSign() throws(Problem) -> Condition.Comparison {
    guard case .sign(let sign) = current.kind, let comparison = Condition.Comparison(rawValue: sign)
    else { throw unexpected("<, <=, ==, !=, >=, >") }
    position += 1
    return comparison
  }

  private mutating func statusName() throws(Problem) -> AnswerStatus {
    let words = AnswerStatus.allCases.map(\.rawValue)
    guard case .word(let word) = current.kind else {
      throw unexpected(words.joined(separator: ", "))
    }
    guard let status = AnswerStatus(rawValue: word) else {
      throw problem(
        .wordUnknown, current, ["value": word, "words": words.joined(separator: ", ")], words)
    }
    position += 1
    return status
  }

  private func problem(
    _ rule: Rule, _ token: ExpressionToken, _ arguments: [String: String] = [:],
    _ candidates: [String] = []
  ) -> Problem {
    Problem(
      rule: rule, offset: token.offset, length: max(1, token.length), arguments: arguments,
      candidates: candidates)
  }

  private func unexpected(_ wanted: String) -> Problem {
    problem(.expressionUnexpected, current, ["expected": wanted])
  }
}

extension ConditionParser {
  private func questionName(_ parser: inout ConditionParser) throws(Problem) -> String {
    guard case .word(let id) = parser.current.kind else { throw parser.unexpected("id") }
    guard names.earlier.contains(id) else {
      let kind: Rule =
        names.later.contains(id) ? .expressionForward : .expressionUnknownQuestion
      throw parser.problem(kind, parser.current, ["id": id], names.earlier)
    }
    parser.position += 1
    return id
  }

  private func criterionName(
    _ parser: inout ConditionParser
  ) throws(Problem) -> (criterion: String, question: String) {
    guard case .word(let id) = parser.current.kind else { throw parser.unexpected("id") }
    guard let question = names.criteria[id] else {
      throw parser.problem(
        .expressionUnknownCriterion, parser.current, ["id": id], names.criteria.keys.sorted())
    }
    parser.position += 1
    return (id, question)
  }
}
