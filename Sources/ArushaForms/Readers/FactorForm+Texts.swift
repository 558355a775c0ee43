import ArushaModel

extension FactorForm {
  /// The form with every text replaced by what `translate` gives for its key and base text.
  ///
  /// Keys are `title` for the form, then id and field: `LEAD-01.ask`, `LEAD-01-a.action.do`. This
  /// is the one place that knows which texts a form has.
  func translated(_ translate: (_ key: String, _ text: String) -> String) -> FactorForm {
    FactorForm(
      factor: factor, title: translate("title", title), file: file,
      questions: questions.map { $0.translated(translate) })
  }

  /// What makes the key `title` the form's own; with `#`, which no id of a question has.
  var titlePrefix: String { "#\(factor)." }

  /// Every text with its key, in the form's order.
  var texts: [(key: String, text: String)] {
    var all: [(key: String, text: String)] = []
    _ = translated { key, text in
      all.append((key, text))
      return text
    }
    return all
  }
}

extension Question {
  func translated(_ translate: (String, String) -> String) -> Question {
    Question(
      id: id, factor: factor, title: translate("\(id).title", title),
      ask: translate("\(id).ask", ask), why: translate("\(id).why", why), risk: risk,
      isKey: isKey, isCritical: isCritical, when: when,
      criteria: criteria.map { $0.translated(translate) }, formerly: formerly)
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
