/// A self-assessment form for the ten factors, in one language.
package struct Questionnaire: Sendable, Hashable {
  package let id: String
  /// A version of its content, such as `2026.1`.
  package let edition: String
  /// A released edition's texts no longer change.
  package let released: Bool
  /// The language of the texts this value holds.
  package let language: String
  package let title: String
  /// By factor.
  package let forms: [FactorForm]
  /// `sha256:` and the hex digest of ids, levels, aspects and base texts.
  package let digest: String
  /// Keys of the texts that are shown in the base language because no translation was found.
  package let untranslated: Set<String>

  package init(
    id: String, edition: String, released: Bool, language: String, title: String,
    forms: [FactorForm], digest: String, untranslated: Set<String> = []
  ) {
    self.id = id
    self.edition = edition
    self.released = released
    self.language = language
    self.title = title
    self.forms = forms
    self.digest = digest
    self.untranslated = untranslated
  }

  /// All questions, by factor and then in the form's order.
  package var questions: [Question] { forms.flatMap(\.questions) }

  package func question(_ id: String) -> Question? {
    for form in forms {
      if let question = form.questions.first(where: { $0.id == id }) { return question }
    }
    return nil
  }

  /// The question that has the criterion of this id, and the criterion.
  package func criterion(_ id: String) -> (question: Question, criterion: Criterion)? {
    for question in questions {
      if let criterion = question.criteria.first(where: { $0.id == id }) {
        return (question, criterion)
      }
    }
    return nil
  }

  /// The questions of a scope, by factor and then in the form's order.
  package func questions(in scope: Scope) -> [Question] {
    scope == .full ? questions : questions.filter(\.isKey)
  }
}

/// The questions of one factor.
package struct FactorForm: Sendable, Hashable {
  /// 1…10.
  package let factor: Int
  package let title: String
  /// Its file's name, such as `01-leadership-and-commitment.yaml`.
  package let file: String
  package var questions: [Question]

  package init(factor: Int, title: String, file: String, questions: [Question]) {
    self.factor = factor
    self.title = title
    self.file = file
    self.questions = questions
  }
}
