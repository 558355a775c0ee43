import ArushaModel

extension AssessedYear {
  /// The year in the ids of a later edition, as far as its questions are comparable with those of
  /// that edition; the others keep their own.
  package func restated(through map: EditionMap) -> AssessedYear {
    var names: [String: String] = [:]
    for question in map.later.questions where map.isComparable(question.id) {
      names[map.questions[question.id]?.ids.first ?? question.id] = question.id
      for criterion in question.criteria {
        names[map.criteria[criterion.id]?.ids.first ?? criterion.id] = criterion.id
      }
    }
    let renaming = Renaming(names: names)
    return AssessedYear(
      questionnaire: renaming.questionnaire(questionnaire),
      assessment: renaming.assessment(assessment))
  }
}

/// Other ids for the same questions and criteria.
private struct Renaming {
  let names: [String: String]

  private func name(_ id: String) -> String { names[id] ?? id }

  func questionnaire(_ old: Questionnaire) -> Questionnaire {
    Questionnaire(
      id: old.id, edition: old.edition, released: old.released, language: old.language,
      title: old.title,
      forms: old.forms.map { form in
        var form = form
        form.questions = form.questions.map(question)
        return form
      }, digest: old.digest, untranslated: old.untranslated)
  }

  private func question(_ old: Question) -> Question {
    Question(
      id: name(old.id), factor: old.factor, title: old.title, ask: old.ask, why: old.why,
      kind: old.kind, risk: old.risk, isKey: old.isKey, isCritical: old.isCritical,
      when: old.when.map(condition),
      criteria: old.criteria.map {
        Criterion(
          id: name($0.id), level: $0.level, aspect: $0.aspect, text: $0.text,
          evidence: $0.evidence, practices: $0.practices, action: $0.action)
      }, checks: old.checks, formerly: old.formerly)
  }

  private func condition(_ old: Condition) -> Condition {
    switch old {
    case .comparison(let left, let sign, let right):
      .comparison(operand(left), sign, operand(right))
    case .status(let question, let status, let isEqual):
      .status(question: name(question), status, isEqual: isEqual)
    case .met(let criterion, let question):
      .met(criterion: name(criterion), question: name(question))
    case .chosen(let option, let question): .chosen(option: option, question: name(question))
    case .not(let inner): .not(condition(inner))
    case .all(let parts): .all(parts.map(condition))
    case .any(let parts): .any(parts.map(condition))
    }
  }

  private func operand(_ old: Condition.Operand) -> Condition.Operand {
    switch old {
    case .level(let question): .level(question: name(question))
    case .count(let question): .count(question: name(question))
    case .value(let question): .value(question: name(question))
    case .number, .date: old
    }
  }

  func assessment(_ old: Assessment) -> Assessment {
    var assessment = old
    assessment.answers = [:]
    for (id, answer) in old.answers {
      var answer = answer
      answer.met = answer.met.map(name)
      answer.unmet = answer.unmet.map(name)
      answer.unknown = answer.unknown.map(name)
      assessment.answers[name(id)] = answer
    }
    return assessment
  }
}
