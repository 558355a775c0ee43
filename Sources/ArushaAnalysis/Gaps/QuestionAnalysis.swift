package import ArushaModel

/// What an assessment says of one question. Levels are 0…4, nil where it is not answered.
package struct QuestionAnalysis: Sendable, Hashable {
  package let id: String
  /// 1…10.
  package let factor: Int
  package let state: QuestionState
  package let level: Int?
  package let levelLow: Int?
  package let levelHigh: Int?
  package let evidencedLevel: Int?
  package let evidencedHigh: Int?
  /// The level asked of it, 0…4.
  package let target: Int
  package let parts: GapParts
  /// nil where there is no gap or the question is not answered.
  package let priority: Priority?

  package init(_ reading: QuestionReading, target: TargetProfile, priority: Priority?) {
    let asked = target.level(for: reading.question)
    id = reading.question.id
    factor = reading.question.factor
    state = reading.state
    level = reading.level
    levelLow = reading.levelLow
    levelHigh = reading.levelHigh
    evidencedLevel = reading.evidencedLevel
    evidencedHigh = reading.evidencedHigh
    self.target = asked
    parts = GapParts(reading, target: asked)
    self.priority = priority
  }
}
