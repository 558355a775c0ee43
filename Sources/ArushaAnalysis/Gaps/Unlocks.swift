package import ArushaModel

/// Which criteria of a questionnaire name which in their `needs`.
package struct NeedsGraph: Sendable, Hashable {
  /// The criteria that name a criterion, by its id.
  let dependents: [String: [String]]

  package init(_ questionnaire: Questionnaire) {
    var dependents: [String: [String]] = [:]
    for form in questionnaire.forms {
      for question in form.questions {
        for criterion in question.criteria {
          for need in criterion.action.needs {
            dependents[need, default: []].append(criterion.id)
          }
        }
      }
    }
    self.dependents = dependents
  }
}

/// Which criteria wait for which, and how many a question would free (design §5.7).
///
/// `needs` is followed as it is written, through criteria of any state, scope or level: that one in
/// between is already met does not undo what it needed. Only the two ends are judged: the criterion
/// that waits and the one it waits for are both not met and within their question's target. Each
/// waiting criterion counts once, and circles of needs end.
package struct Unlocks: Sendable, Hashable {
  private let needs: NeedsGraph
  /// The criteria of applicable questions in scope that are not met and within the target, by id
  /// with the id of their question.
  private let missing: [String: String]

  /// - Parameter questions: the questions in scope.
  package init(needs: NeedsGraph, questions: [QuestionReading], target: TargetProfile) {
    self.needs = needs
    var missing: [String: String] = [:]
    // Not-applicable and parked questions wait for nothing; unanswered ones have met nothing.
    for reading in questions where reading.state.isApplicable {
      let asked = target.level(for: reading.question)
      let isAnswered = reading.state == .answered
      for index in reading.question.criteria.indices
      where reading.question.criteria[index].level <= asked
        && !(isAnswered && reading.criteria[index] == .met)
      {
        missing[reading.question.criteria[index].id] = reading.question.id
      }
    }
    self.missing = missing
  }

  /// How many missing criteria of other questions need, directly or through others, a missing
  /// criterion of this question.
  ///
  /// Example: a of Q1 is missing; b of Q2 needs a and is met; c of Q3 needs b and is missing; d of
  /// Q3 needs a and is above its target. Q1 unlocks one: c.
  package func count(of question: Question) -> Int { criteria(waitingFor: question).count }

  /// Those criteria, in no order.
  package func criteria(waitingFor question: Question) -> Set<String> {
    var reached = Set(question.criteria.map(\.id).filter { missing[$0] == question.id })
    var waiting = Array(reached)
    while let id = waiting.popLast() {
      for dependent in needs.dependents[id] ?? [] where reached.insert(dependent).inserted {
        waiting.append(dependent)
      }
    }
    return reached.filter { missing[$0].map { $0 != question.id } ?? false }
  }
}
