import ArushaModel

extension QuestionReading {
  /// The level that the evidence shows, 0…4 (design §5.2); nil where the question is not answered.
  ///
  /// The lower of the level and the cap of the grade: none 1, statement 2, document 3, verified 4.
  ///
  /// Example: level 4 on a document is an evidenced level of 3; level 2 on a document stays 2.
  package var evidencedLevel: Int? { level.map { min($0, grade.cap) } }

  /// The lower of the highest level that the answer allows and the same cap.
  package var evidencedHigh: Int? { levelHigh.map { min($0, grade.cap) } }
}
