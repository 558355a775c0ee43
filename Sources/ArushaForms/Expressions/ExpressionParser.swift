import ArushaModel

/// Reads an expression of `when:`, `check:` or `warn:`:
///
///     expression  = conjunction { "or" conjunction }
///     conjunction = negation { "and" negation }
///     negation    = "not" negation | "(" expression ")" | test
///     test        = "met" "(" criterion ")" | "chosen" "(" question "," option ")"
///                 | operand sign operand
///     operand     = "level" "(" question ")" | "count" "(" question ")" | "value" "(" question ")"
///                 | "status" "(" question ")" | number | date | status | option
///     sign        = "<" | "<=" | "==" | "!=" | ">=" | ">"
///
/// A mistake of syntax ends the reading; names and types that do not fit are all told.
struct ExpressionParser {
  let names: ExpressionNames
  private let tokens: [ExpressionToken]
  private var position = 0
  private var depth = 0
  var problems: [ExpressionProblem] = []

  /// - Returns: the condition, where nothing is wrong with it; every problem; and the ids of the
  ///   questions it names.
  static func parse(
    _ text: String, names: ExpressionNames
  ) -> (condition: Condition?, problems: [ExpressionProblem]) {
    switch ExpressionToken.tokens(of: text) {
    case .failure(let bad):
      let problem = ExpressionProblem(
        rule: .expressionCharacter, offset: bad.offset, length: 1,
        arguments: ["character": bad.character])
      return (nil, [problem])
    case .success(let tokens):
      var parser = ExpressionParser(names: names, tokens: tokens)
      do throws(ExpressionProblem) {
        let condition = try parser.expression()
        guard parser.current.kind == .end else { throw parser.unexpected("and, or") }
        return (parser.problems.isEmpty ? condition : nil, parser.problems)
      } catch {
        return (nil, parser.problems + [error])
      }
    }
  }

  private init(names: ExpressionNames, tokens: [ExpressionToken]) {
    self.names = names
    self.tokens = tokens
  }

  var current: ExpressionToken { tokens[min(position, tokens.count - 1)] }

  mutating func next() { position += 1 }

  mutating func take(_ word: String) -> Bool {
    guard current.kind == .word(word) else { return false }
    next()
    return true
  }

  mutating func expect(sign: String) throws(ExpressionProblem) {
    guard current.kind == .sign(sign) else { throw unexpected(sign) }
    next()
  }

  private mutating func expression() throws(ExpressionProblem) -> Condition? {
    var parts = [try conjunction()]
    while take("or") { parts.append(try conjunction()) }
    return joined(parts) { .any($0) }
  }

  private mutating func conjunction() throws(ExpressionProblem) -> Condition? {
    var parts = [try negation()]
    while take("and") { parts.append(try negation()) }
    return joined(parts) { .all($0) }
  }

  private func joined(
    _ parts: [Condition?], _ join: ([Condition]) -> Condition
  ) -> Condition? {
    let sound = parts.compactMap { $0 }
    guard sound.count == parts.count else { return nil }
    return sound.count == 1 ? sound[0] : join(sound)
  }

  private mutating func negation() throws(ExpressionProblem) -> Condition? {
    depth += 1
    defer { depth -= 1 }
    guard depth <= 32 else { throw problem(.expressionTooDeep, current) }
    if take("not") { return try negation().map { .not($0) } }
    if current.kind == .sign("(") {
      next()
      let inner = try expression()
      try expect(sign: ")")
      return inner
    }
    return try test()
  }

  func problem(
    _ rule: Rule, _ token: ExpressionToken, _ arguments: [String: String] = [:],
    _ candidates: [String] = []
  ) -> ExpressionProblem {
    ExpressionProblem(
      rule: rule, offset: token.offset, length: max(1, token.length), arguments: arguments,
      candidates: candidates)
  }

  func unexpected(_ wanted: String) -> ExpressionProblem {
    problem(.expressionUnexpected, current, ["expected": wanted])
  }
}
