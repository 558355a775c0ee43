import ArushaModel

extension FactorForm {
  /// The form with every text replaced by what `translate` gives for its key and base text.
  ///
  /// Keys are `title` for the form, then id and field: `LEAD-01.ask`, `LEAD-01-a.action.do`; those
  /// of shared answer sets begin with `#scales.`. This is the one place that knows which texts a
  /// form has.
  func translated(_ translate: (_ key: String, _ text: String) -> String) -> FactorForm {
    FactorForm(
      factor: factor, title: translate("title", title), file: file,
      questions: questions.map { $0.translated(translate) })
  }

  /// What makes the key `title` the form's own; with `#`, which no id of a question has.
  var titlePrefix: String { "#\(factor)." }

  /// Every text of its own with its key, in the form's order.
  var texts: [(key: String, text: String)] {
    var all: [(key: String, text: String)] = []
    _ = translated { key, text in
      if !key.hasPrefix(sharedSetPrefix) { all.append((key, text)) }
      return text
    }
    return all
  }
}

/// Before the keys of shared answer sets, whose file is another.
let sharedSetPrefix = "#scales."

extension Question {
  func translated(_ translate: (String, String) -> String) -> Question {
    var copy = self
    copy.title = translate("\(id).title", title)
    copy.ask = translate("\(id).ask", ask)
    copy.why = translate("\(id).why", why)
    copy.kind = translatedKind(translate)
    copy.criteria = criteria.map { $0.translated(translate) }
    copy.checks = checks.enumerated().map { index, check in
      guard let message = check.message else { return check }
      return AnswerCheck(
        refuses: check.refuses, condition: check.condition,
        message: translate("\(id).say.\(index + 1)", message), expression: check.expression)
    }
    return copy
  }

  private func translatedKind(_ translate: (String, String) -> String) -> QuestionKind {
    func translated(_ set: AnswerSet) -> AnswerSet {
      let prefix = set.id.map { "\(sharedSetPrefix)\($0)" } ?? "\(id).option"
      return AnswerSet(
        id: set.id, isScale: set.isScale,
        options: set.options.map {
          AnswerOption(id: $0.id, label: translate("\(prefix).\($0.id)", $0.label))
        })
    }
    switch kind {
    case .choice(let set): return .choice(translated(set))
    case .choices(let set): return .choices(translated(set))
    case .number(let range):
      return .number(
        NumberRange(
          minimum: range.minimum, maximum: range.maximum, decimals: range.decimals,
          unit: range.unit.map { translate("\(id).unit", $0) }))
    case .criteria, .yesNo, .date, .text: return kind
    }
  }
}

extension Criterion {
  func translated(_ translate: (String, String) -> String) -> Criterion {
    func optional(_ field: String, _ text: String?) -> String? {
      text.map { translate("\(id).action.\(field)", $0) }
    }
    return Criterion(
      id: id, level: level, aspect: aspect, text: translate("\(id).text", text),
      evidence: translate("\(id).evidence", evidence), practices: practices,
      action: ActionTemplate(
        summary: translate("\(id).action.do", action.summary),
        deliverable: optional("deliverable", action.deliverable),
        lead: translate("\(id).action.lead", action.lead), effort: action.effort,
        months: action.months, indicator: translate("\(id).action.indicator", action.indicator),
        verification: optional("verify", action.verification), needs: action.needs))
  }
}

extension Questionnaire {
  /// `sha256:` and the digest of ids, levels, aspects and base texts: what an answer refers to.
  static func digest(of forms: [FactorForm]) -> String {
    var lines: [String] = []
    for form in forms {
      lines.append("factor \(form.factor)")
      for question in form.questions where !question.hasLevels {
        lines.append("question \(question.id) \(question.kind.name.rawValue)")
        for option in question.kind.options {
          lines.append("option \(option.id) \(option.label.utf8.count) \(option.label)")
        }
      }
      for criterion in form.questions.flatMap(\.criteria) {
        lines.append("criterion \(criterion.id) \(criterion.level) \(criterion.aspect.rawValue)")
      }
      for (key, text) in form.texts {
        // The length keeps two texts apart from one that holds a line feed.
        lines.append("text \(key) \(text.utf8.count) \(text)")
      }
    }
    return "sha256:" + sha256(lines.joined(separator: "\n").utf8)
  }
}
