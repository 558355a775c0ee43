import ArushaModel

/// What an operand is, in the words of the language files (`expression-type.<name>`).
enum ExpressionType: String {
  case level, number, date, status, option, word

  func compares(with other: ExpressionType) -> Bool {
    self == other || Set([self, other]) == [.level, .number]
  }
}

extension ExpressionParser {
  /// The id of a question in reach, of a kind that the function is about; nil where a problem was
  /// told.
  mutating func questionName(
    of kinds: [QuestionKind.Name]?, _ function: String
  ) throws(ExpressionProblem) -> String? {
    let token = current
    guard let id = token.name else { throw unexpected("id") }
    next()
    guard let named = names.questions[id] else {
      problems.append(
        problem(.expressionUnknownQuestion, token, ["id": id], names.inReach))
      return nil
    }
    guard named.isInReach else {
      tellForward(id, token)
      return nil
    }
    if let kinds, !kinds.contains(named.kind.name) {
      problems.append(
        problem(
          .expressionFunction, token,
          [
            "function": function, "id": id, "kind": named.kind.name.rawValue,
            "kinds": kinds.map(\.rawValue).joined(separator: ", "),
          ]))
      return nil
    }
    return id
  }

  mutating func criterionName() throws(ExpressionProblem) -> (
    criterion: String, question: String
  )? {
    let token = current
    guard let id = token.name else { throw unexpected("id") }
    next()
    guard let question = names.criteria[id] else {
      problems.append(
        problem(.expressionUnknownCriterion, token, ["id": id], names.criteriaInReach))
      return nil
    }
    guard names.questions[question]?.isInReach == true else {
      tellForward(question, token)
      return nil
    }
    return (id, question)
  }

  private mutating func tellForward(_ id: String, _ token: ExpressionToken) {
    var late = problem(.expressionForward, token, ["id": id])
    late.forward = id
    problems.append(late)
  }

  /// Whether a question offers the option; else it is told.
  mutating func check(
    _ option: String, isAmong options: [String], of question: String, at token: ExpressionToken
  ) -> Bool {
    if options.contains(option) { return true }
    problems.append(
      problem(
        .expressionUnknownOption, token,
        [
          "id": option, "question": question, "options": shortened(options.joined(separator: ", ")),
        ],
        options))
    return false
  }
}
