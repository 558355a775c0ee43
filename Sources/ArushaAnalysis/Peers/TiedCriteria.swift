import ArushaModel

/// Our side of a practice: what we meet of the criteria that are tied to it (design §5.6).
package struct TiedCriteria: Sendable, Hashable {
  /// Criteria of applicable questions in scope that name the practice, in the form's order.
  package let criteria: [String]
  /// Those that are met.
  package let met: [String]
  /// The lowest evidenced level among their answered questions, 0…4; nil where none is answered.
  package let lowestEvidencedLevel: Int?

  /// Example: LEAD-01 (evidenced 2) has two tied criteria, one met; LEAD-02, open, has one: 1 of 3
  /// met, lowest evidenced level 2.
  ///
  /// - Parameter questions: the questions in scope.
  package init(practice: String, questions: [QuestionReading]) {
    var criteria: [String] = []
    var met: [String] = []
    var levels: [Int] = []
    for reading in questions where reading.state.isApplicable {
      let tied = reading.question.criteria.filter { $0.practices.contains(practice) }.map(\.id)
      guard !tied.isEmpty else { continue }
      criteria += tied
      met += tied.filter { reading.criterion($0) == .met }
      if let level = reading.evidencedLevel { levels.append(level) }
    }
    self.criteria = criteria
    self.met = met
    lowestEvidencedLevel = levels.min()
  }
}
