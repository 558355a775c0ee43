import ArushaDiagnostics
import ArushaModel
import ArushaYAML

extension FormChecks {
  /// An expression of a form, with its place.
  struct LocatedExpression {
    let node: YAMLNode
    let text: String
    let reading: FileReading

    init?(_ node: YAMLNode?, _ reading: FileReading) {
      guard let node, let text = node.scalar else { return nil }
      self.node = node
      self.text = text
      self.reading = reading
    }

    func report(_ problem: ExpressionProblem) {
      reading.report(
        problem.rule, at: reading.place(of: problem, in: node, text), problem.arguments,
        didYouMean: (problem.arguments["id"] ?? problem.arguments["value"]).flatMap {
          nearestName(to: $0, among: problem.candidates)
        })
    }
  }

  /// A `when:` that looks at a question which comes too late.
  struct ForwardReference {
    let from: String
    let to: String
    let problem: ExpressionProblem
    let expression: LocatedExpression
  }

  /// Reads the expressions in the questionnaire's order: they look only at questions before
  /// theirs, a check also at its own.
  func readExpressions() -> [FactorForm] {
    var names = ExpressionNames(forms.flatMap { $0.form.questions })
    var late: [ForwardReference] = []
    var references: [String: [String]] = [:]
    let read = forms.map { form in
      var result = form.form
      result.questions = form.questions.map { located in
        var question = located.question
        if let when = LocatedExpression(located.fields.node("when"), form.reading) {
          let parsed = ExpressionParser.parse(when.text, names: names)
          question.when = parsed.condition
          for problem in parsed.problems {
            if let later = problem.forward {
              late.append(
                ForwardReference(
                  from: question.id, to: later, problem: problem, expression: when))
            } else {
              when.report(problem)
            }
          }
          references[question.id] =
            (parsed.condition?.questions ?? []).sorted()
            + parsed.problems.compactMap(\.forward)
        }
        names.reach(question.id)
        question.checks = checks(of: located, form.reading, names: names)
        return question
      }
      return result
    }
    reportForward(late, references)
    return read
  }

  private func checks(
    of located: LocatedQuestion, _ reading: FileReading, names: ExpressionNames
  ) -> [AnswerCheck] {
    ["check", "warn"].flatMap { key -> [AnswerCheck] in
      guard let node = located.fields.node(key) else { return [] }
      var nodes = [node]
      if case .sequence(let items) = node.content { nodes = items }
      return nodes.compactMap { node in
        let fields = Fields(node)
        let own = node.scalar == nil ? fields.node("that") : node
        guard let expression = LocatedExpression(own, reading) else { return nil }
        let parsed = ExpressionParser.parse(expression.text, names: names)
        parsed.problems.forEach(expression.report)
        return parsed.condition.map {
          AnswerCheck(
            refuses: key == "check", condition: $0, message: fields.text("say"),
            expression: expression.text)
        }
      }
    }
  }

  /// A reference to a later question is one mistake; one that comes back to where it started is
  /// another, and is shown whole.
  private func reportForward(
    _ late: [ForwardReference], _ references: [String: [String]]
  ) {
    var told: Set<String> = []
    for (index, reference) in late.enumerated() {
      // Every search goes through all references: a form with a hundred such mistakes knows enough.
      guard index < 100, !told.contains(reference.from),
        let way = way(from: reference.to, to: reference.from, references)
      else {
        if !told.contains(reference.from) || !told.contains(reference.to) {
          reference.expression.report(reference.problem)
        }
        continue
      }
      told.formUnion(way)
      let problem = reference.problem
      reference.expression.report(
        ExpressionProblem(
          rule: .expressionCycle, offset: problem.offset, length: problem.length,
          arguments: ["cycle": ([reference.from] + way).joined(separator: " → ")]))
    }
  }

  /// The shortest way from one question to another through what conditions look at, both included.
  private func way(
    from start: String, to end: String, _ references: [String: [String]]
  ) -> [String]? {
    var came: [String: String] = [:]
    var queue = [start]
    var next = 0
    while next < queue.count {
      let id = queue[next]
      next += 1
      if id == end {
        var way = [end]
        while let last = way.last, last != start, let before = came[last] { way.append(before) }
        return way.reversed()
      }
      for other in references[id] ?? [] where other != start && came[other] == nil {
        came[other] = id
        queue.append(other)
      }
    }
    return nil
  }
}
