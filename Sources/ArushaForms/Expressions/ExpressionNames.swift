import ArushaModel

/// What an expression may name, and what each name is.
struct ExpressionNames {
  struct Named {
    let kind: QuestionKind
    /// Whether the expression may look at it: it stands before the expression's question, or is
    /// that question where the answer at hand may be looked at.
    var isInReach: Bool
  }

  /// By id, all the questions of the questionnaire.
  private(set) var questions: [String: Named]
  /// Criterion id to question id.
  let criteria: [String: String]

  init(_ all: [Question]) {
    questions = Dictionary(
      all.map { ($0.id, Named(kind: $0.kind, isInReach: false)) }
    ) { first, _ in first }
    criteria = Dictionary(
      all.flatMap { question in question.criteria.map { ($0.id, question.id) } }
    ) { first, _ in first }
  }

  /// Whether expressions from here on may look at the question.
  mutating func reach(_ id: String, _ isInReach: Bool = true) {
    questions[id]?.isInReach = isInReach
  }

  /// The questions in reach: what a misspelt name may have meant.
  var inReach: [String] { questions.filter(\.value.isInReach).keys.sorted() }
  var criteriaInReach: [String] {
    criteria.filter { questions[$0.value]?.isInReach == true }.keys.sorted()
  }
}
