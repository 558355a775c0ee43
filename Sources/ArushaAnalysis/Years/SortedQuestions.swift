import ArushaModel

/// The questions of two years, sorted into common ones and the reasons why others are not
/// (design §5.8).
///
/// The reasons in their order: new, retired, out of scope, not comparable. What is left has the same
/// meaning in both years, and is common where it is applicable in both. A question that is in scope
/// of neither assessment is in no list.
struct SortedQuestions {
  var common: [QuestionChange] = []
  var rescoped: [QuestionChange] = []
  var new: [String] = []
  var retired: [String] = []
  var outOfScope: [String] = []
  var notComparable: [String] = []
  var applicableInNeither: [String] = []

  init(
    earlier: AssessedYear, before: [YearReading], later: AssessedYear, now: [YearReading],
    haveSameMeaning: (Question, Question) -> Bool
  ) {
    let old = Dictionary(grouping: before, by: \.analysis.id).compactMapValues(\.first)
    let current = Dictionary(grouping: now, by: \.analysis.id).compactMapValues(\.first)
    let earlierIDs = Set(earlier.questionnaire.questions.map(\.id))
    let laterQuestions = later.questionnaire.questions
    for id in laterQuestions.map(\.id) {
      switch (old[id], current[id]) {
      case (nil, nil): continue
      case (nil, _?) where !earlierIDs.contains(id): new.append(id)
      case (nil, _?), (_?, nil): outOfScope.append(id)
      case (let before?, let now?):
        guard haveSameMeaning(before.reading.question, now.reading.question) else {
          notComparable.append(id)
          continue
        }
        sort(before, now, period: later.assessment.period)
      }
    }
    let laterIDs = Set(laterQuestions.map(\.id))
    retired = before.map(\.analysis.id).filter { !laterIDs.contains($0) }
  }

  private mutating func sort(_ before: YearReading, _ now: YearReading, period: Period) {
    let change = QuestionChange(
      kind: ChangeKind(
        earlier: (before.reading, before.evidence), later: (now.reading, now.evidence),
        period: period),
      earlier: before, later: now)
    if change.kind == .scope {
      rescoped.append(change)
    } else if now.reading.state.isApplicable {
      common.append(change)
    } else {
      applicableInNeither.append(now.analysis.id)
    }
  }
}
