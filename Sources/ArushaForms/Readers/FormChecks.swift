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
    checkFactors()
    checkIds()
    for form in forms {
      checkKeyQuestion(of: form)
      for question in form.questions { checkLevels(of: question, in: form.reading) }
    }
    checkNeeds()
    checkPractices()
    return readConditions()
  }

  private func checkFactors() {
    var seen: [Int: LocatedForm] = [:]
    for form in forms where (1...10).contains(form.form.factor) {
      if let first = seen[form.form.factor] {
        form.reading.report(
          "factor-twice", at: form.fields.range(of: "factor"),
          ["factor": String(form.form.factor), "file": first.form.file])
      }
      seen[form.form.factor] = form
    }
  }

  /// Ids are unique over the whole questionnaire, and dead ones never come back.
  private func checkIds() {
    var seen: [String: String] = [:]
    let retired = Set(forms.flatMap { $0.fields.texts("retired") })
    for form in forms {
      let ids = form.questions.flatMap { located in
        [located.fields] + located.criteria.map(\.fields)
      }
      for fields in ids {
        // What has no id has been told of already.
        guard let id = fields.text("id") else { continue }
        let range = fields.range(of: "id")
        if let first = seen[id] {
          form.reading.report("id-twice", at: range, ["id": id, "file": first])
        }
        if retired.contains(id) { form.reading.report("id-retired", at: range, ["id": id]) }
        seen[id] = form.form.file
      }
    }
  }

  /// One key question per factor: the ten-question express form.
  private func checkKeyQuestion(of form: LocatedForm) {
    let keys = form.questions.filter(\.question.isKey)
    if keys.isEmpty, !form.questions.isEmpty {
      form.reading.report(
        "key-question-missing", .warning, at: form.fields.range(of: "factor"))
    }
    for extra in keys.dropFirst() {
      form.reading.report(
        "key-question-twice", at: extra.fields.range(of: "key"),
        ["first": keys[0].question.id])
    }
  }

  private func checkPractices() {
    guard let practices else { return }
    for form in forms {
      for node in form.questions.flatMap(\.criteria).flatMap({ $0.fields.list("practices") }) {
        guard let code = node.scalar, !practices.contains(code) else { continue }
        form.reading.report(
          "practice-unknown", at: node.range, ["code": shortened(code)],
          didYouMean: nearestName(to: code, among: practices))
      }
    }
  }

  private func checkLevels(of located: LocatedQuestion, in reading: FileReading) {
    let levels = Set(located.question.criteria.map(\.level))
    let missing = (1...4).filter { !levels.contains($0) }
    if !missing.isEmpty, !located.question.criteria.isEmpty {
      reading.report(
        "level-without-criterion", at: located.fields.range(of: "id"),
        [
          "id": located.question.id,
          "levels": missing.map(String.init).joined(separator: ", "),
        ])
    }
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
    if located.question.isKey || located.question.isCritical {
      reading.report("when-on-key-or-critical", at: node.range, ["id": located.question.id])
    }
    switch ConditionParser.parse(text, names: names) {
    case .success(let condition):
      return condition
    case .failure(let problem):
      reading.report(
        problem.id, at: place(of: problem, in: node, text, isPlain: isPlain), problem.arguments,
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
