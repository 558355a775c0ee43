import ArushaForms
import ArushaModel
import ArushaText
import ArushaWord

/// The answers of a form that was filled in with Word, and what of it could not be understood.
struct FormAnswers {
  private(set) var answers: [String: Answer] = [:]
  /// One sentence each.
  private(set) var problems: [String] = []
  private let texts: Texts

  init(_ places: [FilledPlace], questionnaire: Questionnaire, texts: Texts) {
    self.texts = texts
    let filled = places.filter { !$0.words.isEmpty }
    var byName: [String: FilledPlace] = [:]
    for place in filled {
      if byName.updateValue(place, forKey: place.name) != nil {
        note("twice", place)
      }
    }
    var used: Set<String> = []
    for form in questionnaire.forms {
      let role = byName["factor-\(form.factor).by"]?.words
      used.insert("factor-\(form.factor).by")
      let day = byName["factor-\(form.factor).day"]
      used.insert("factor-\(form.factor).day")
      let at = day.flatMap { self.day($0) }
      for question in form.questions {
        guard var answer = answer(question, byName, &used) else { continue }
        answer.by = role
        answer.at = at.map { $0 + "T00:00:00Z" }
        answers[question.id] = answer
      }
    }
    for place in filled where !used.contains(place.name) {
      // Lists of a ministry's own, and questions of another form.
      note("unknown-place", place)
    }
  }

  private mutating func note(_ key: String, _ place: FilledPlace) {
    problems.append(
      texts(
        "form-answers.\(key)",
        [
          "name": printableLine(place.name), "words": printableLine(String(place.words.prefix(80))),
          "choices": place.choices.map(printableLine).joined(separator: ", "),
        ]))
  }

  /// nil where nothing of the question was filled in, or it says two things at once.
  private mutating func answer(
    _ question: Question, _ places: [String: FilledPlace], _ used: inout Set<String>
  ) -> Answer? {
    func place(_ field: String) -> FilledPlace? {
      used.insert("\(question.id).\(field)")
      return places["\(question.id).\(field)"]
    }
    var answer = Answer()
    var isFilled = false
    for criterion in question.criteria {
      used.insert(criterion.id)
      guard let place = places[criterion.id] else { continue }
      switch place.value {
      case "met": answer.met.append(criterion.id)
      case "unmet": answer.unmet.append(criterion.id)
      case "unknown": answer.unknown.append(criterion.id)
      default:
        note("no-choice", place)
        continue
      }
      isFilled = true
    }
    if let place = place("value") { isFilled = set(&answer, place, question) || isFilled }
    let grade = place("grade")
    let evidence = place("evidence")
    let words = place("note")
    if let reason = place("reason") {
      guard !isFilled else {
        note("two-answers", reason)
        return nil
      }
      answer.status = .notApplicable
      answer.reason = reason.words
      answer.note = words?.words
      return answer
    }
    for place in [grade, evidence, words] where !isFilled {
      if let place { note("no-answer", place) }
    }
    guard isFilled else { return nil }
    if let grade {
      if let value = grade.value.flatMap(Grade.init) {
        answer.grade = value
      } else {
        note("no-choice", grade)
      }
    }
    answer.evidence = (evidence?.words ?? "").split(whereSeparator: \.isNewline).map {
      Evidence(title: String($0))
    }
    answer.note = words?.words
    return answer
  }

  /// - Returns: whether the value is one that the question takes.
  private mutating func set(
    _ answer: inout Answer, _ place: FilledPlace, _ question: Question
  ) -> Bool {
    switch question.kind {
    case .criteria: return false
    case .yesNo, .choice:
      guard let value = place.value else {
        note("no-choice", place)
        return false
      }
      answer.value = .one(value)
    case .choices:
      guard let value = place.value else {
        note("no-choice", place)
        return false
      }
      answer.value = .several([value])
    case .number:
      let number = place.words.filter { !$0.isWhitespace }.replacing(",", with: ".")
      guard Double(number) != nil else {
        note("no-number", place)
        return false
      }
      answer.value = .one(number)
    case .date:
      guard let day = day(place) else { return false }
      answer.value = .one(day)
    case .text: answer.value = .one(place.words)
    }
    return true
  }

  /// A day as people write it, `23/11/2026`, `23.11.2026` or `2026-11-23`, as `2026-11-23`.
  private mutating func day(_ place: FilledPlace) -> String? {
    let parts = place.words.split { "/.-– ".contains($0) }.map(String.init)
    let ordered = parts.first?.count == 4 ? parts : parts.reversed()
    if ordered.count == 3, let year = Int(ordered[0]), let month = Int(ordered[1]),
      let day = Int(ordered[2]), (1900...2200).contains(year), (1...12).contains(month),
      (1...31).contains(day)
    {
      let text = "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
      if TextDate(text) != nil { return text }
    }
    note("no-day", place)
    return nil
  }
}
