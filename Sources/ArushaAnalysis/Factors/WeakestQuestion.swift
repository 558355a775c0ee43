import ArushaModel

/// A question and a level that it stands for.
package struct QuestionLevel: Sendable, Hashable {
  package let question: String
  /// 0…4.
  package let level: Int

  package init(question: String, level: Int) {
    self.question = question
    self.level = level
  }
}

/// The answered question of the lowest evidenced level; the first in the form where several are
/// (design §5.4). nil where none is answered.
///
/// Example: LEAD-01 at 2, LEAD-02 at 1, LEAD-03 open, LEAD-04 at 1 gives LEAD-02 at 1.
package func weakestQuestion(of questions: [QuestionReading]) -> QuestionLevel? {
  var weakest: QuestionLevel?
  for reading in questions {
    guard let level = reading.evidencedLevel else { continue }
    if let weakest, weakest.level <= level { continue }
    weakest = QuestionLevel(question: reading.question.id, level: level)
  }
  return weakest
}
