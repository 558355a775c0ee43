import ArushaDiagnostics
import ArushaModel
import ArushaYAML

/// A question with the places of what later checks refer to.
struct LocatedQuestion {
  let question: Question
  let fields: Fields
  let criteria: [(criterion: Criterion, fields: Fields)]
}

/// One factor form, as far as it could be read.
struct LocatedForm {
  let form: FactorForm
  let questions: [LocatedQuestion]
  let fields: Fields
  let reading: FileReading

  /// Where the text of a key stands: an id and the way from there, `LEAD-01-a.action.do`.
  func range(of key: String) -> SourceRange? {
    guard key != "title" else { return fields.range(of: "title") }
    let owners = questions.flatMap { question in
      [(question.question.id, question.fields)]
        + question.criteria.map { ($0.criterion.id, $0.fields) }
    }
    guard let (id, fields) = owners.first(where: { key.hasPrefix($0.0 + ".") }) else { return nil }
    var way = key.dropFirst(id.count + 1).split(separator: ".").map(String.init)
    let field = way.removeLast()
    let record = way.first == "action" ? fields.fields("action") ?? fields : fields
    return record.range(of: field)
  }

  var criterionIds: [String] { questions.flatMap { $0.criteria.map(\.criterion.id) } }
}

extension FileReading {
  /// Reads a factor form; expressions are read later, when the questions before are known.
  func factorForm(_ bytes: [UInt8], name: String, shared: SharedSets?) -> LocatedForm? {
    guard let root = root(of: bytes, format: .factor) else { return nil }
    return factorForm(Fields(root), name: name, shared: shared)
  }

  /// Reads the keys of a form, in a file of its own or inside a questionnaire's.
  func factorForm(_ fields: Fields, name: String, shared: SharedSets?) -> LocatedForm {
    let factor = fields.integer("factor") ?? -1
    // A list that is too long is told as such; nobody needs the problems of its ten thousandth.
    let questions = fields.records("questions").prefix(200).map {
      question($0, factor: factor, shared: shared)
    }
    let form = FactorForm(
      factor: factor, title: fields.string("title"), file: name,
      questions: questions.map(\.question))
    return LocatedForm(form: form, questions: questions, fields: fields, reading: self)
  }

  private func question(
    _ fields: Fields, factor: Int, shared: SharedSets?
  ) -> LocatedQuestion {
    let kind = kind(of: fields, shared: shared)
    if factor == 0, kind == .criteria {
      report(.factorZeroCriteria, at: fields.range(of: "id"), ["id": fields.string("id")])
    }
    let criteria =
      kind == .criteria
      ? fields.records("criteria").prefix(50).map { (criterion: criterion($0), fields: $0) } : []
    let question = Question(
      id: fields.string("id"), factor: factor, title: fields.string("title"),
      ask: fields.string("ask"), why: fields.string("why"), kind: kind,
      risk: fields.word("risk") ?? .medium, isKey: fields.boolean("key"),
      isCritical: fields.boolean("critical"), criteria: criteria.map(\.criterion),
      formerly: fields.texts("formerly"))
    return LocatedQuestion(question: question, fields: fields, criteria: criteria)
  }

  private func criterion(_ fields: Fields) -> Criterion {
    if fields.entry("action") == nil {
      report(
        .criterionWithoutAction, at: fields.range(of: "id"), ["id": fields.string("id")])
    }
    let action = fields.fields("action") ?? fields
    return Criterion(
      id: fields.string("id"), level: fields.integer("level") ?? 1,
      aspect: fields.word("aspect") ?? .rule, text: fields.string("text"),
      evidence: fields.string("evidence"), practices: fields.texts("practices"),
      action: ActionTemplate(
        summary: action.string("do"), deliverable: action.text("deliverable"),
        lead: action.string("lead"), effort: action.word("effort") ?? .small,
        months: action.integer("months") ?? 1, indicator: action.string("indicator"),
        verification: action.text("verify"), needs: action.texts("needs")))
  }
}
