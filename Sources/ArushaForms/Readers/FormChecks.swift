import ArushaDiagnostics
import ArushaModel
import ArushaYAML

/// What must hold between the questions of a questionnaire, beyond each file's shape.
struct FormChecks {
  let forms: [LocatedForm]
  /// The codes of the codebook, where practices are to be checked against one.
  var practices: [String]?
  /// Whether these are all the forms there are: ids of other factors are else not looked for.
  var isWhole = true

  /// Reports what does not hold, and gives the forms with their conditions read.
  func checkedForms() -> [FactorForm] {
    checkFactorTwice()
    checkIdTwice()
    checkIdRetired()
    checkKeyQuestionMissing()
    checkKeyQuestionTwice()
    checkLevelWithoutCriterion()
    checkNeedsUnknown()
    checkNeedsCircle()
    checkPracticeUnknown()
    checkWhenOnKeyOrCritical()
    return readConditions()
  }

  /// Every id that is given, with its place; what has no id has been told of already.
  var ids: [(id: String, range: SourceRange, form: LocatedForm)] {
    forms.flatMap { form in
      form.questions.flatMap { [$0.fields] + $0.criteria.map(\.fields) }.compactMap { fields in
        fields.text("id").map { ($0, fields.range(of: "id"), form) }
      }
    }
  }

  /// A prerequisite, where it is named.
  struct Need {
    let id: String
    let node: YAMLNode
    let form: LocatedForm
  }

  /// The prerequisites of every criterion, by its id.
  var needsPlaces: [String: [Need]] {
    var places: [String: [Need]] = [:]
    for form in forms {
      for located in form.questions.flatMap(\.criteria) {
        places[located.criterion.id, default: []] +=
          (located.fields.fields("action")?.list("needs") ?? []).compactMap { node in
            node.scalar.map { Need(id: $0, node: node, form: form) }
          }
      }
    }
    return places
  }

  /// Conditions are read in the questionnaire's order: they look only at questions before theirs.
  private func readConditions() -> [FactorForm] {
    var earlier: [String] = []
    var criteria: [String: String] = [:]
    let all = Set(forms.flatMap { $0.form.questions.map(\.id) })
    return forms.map { form in
      let questions = form.questions.map { located -> Question in
        let names = ConditionParser.Names(
          earlier: earlier, later: all.subtracting(earlier), criteria: criteria)
        let condition = condition(of: located, in: form.reading, names: names)
        earlier.append(located.question.id)
        for criterion in located.question.criteria {
          criteria[criterion.id] = located.question.id
        }
        return located.question.with(condition: condition)
      }
      return FactorForm(
        factor: form.form.factor, title: form.form.title, file: form.form.file,
        questions: questions)
    }
  }

  private func condition(
    of located: LocatedQuestion, in reading: FileReading, names: ConditionParser.Names
  ) -> Condition? {
    guard let node = located.fields.node("when"),
      case .scalar(let text, plain: let isPlain) = node.content
    else { return nil }
    switch ConditionParser.parse(text, names: names) {
    case .success(let condition):
      return condition
    case .failure(let problem):
      reading.report(
        problem.rule, at: place(of: problem, in: node, text, isPlain: isPlain), problem.arguments,
        didYouMean: (problem.arguments["id"] ?? problem.arguments["value"]).flatMap {
          nearestName(to: $0, among: problem.candidates)
        })
      return nil
    }
  }

  /// The exact columns inside the expression, where it stands on one line as it is.
  private func place(
    of problem: ConditionParser.Problem, in node: YAMLNode, _ text: String, isPlain: Bool
  ) -> SourceRange {
    let range = node.range
    let quotes = isPlain ? 0 : 1
    guard range.start.line == range.end.line,
      range.end.column - range.start.column == text.unicodeScalars.count + 2 * quotes
    else { return range }
    let column = range.start.column + quotes + problem.offset
    return SourceRange(
      start: SourcePosition(line: range.start.line, column: column),
      end: SourcePosition(line: range.start.line, column: column + problem.length))
  }
}
