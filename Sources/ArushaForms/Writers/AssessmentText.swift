package import ArushaDiagnostics
package import ArushaModel

/// The text of an assessment's file, kept from one save to the next.
///
/// A session saves after every key, and one answer has changed by then: only that one is written
/// and read back anew. What it gives is what `writeAssessment` gives, byte for byte.
package struct AssessmentText: Sendable {
  private struct Piece: Sendable {
    let answer: Answer
    /// Its lines in the file.
    let text: String
  }

  /// Bytes that no limit of the reader (on size, nodes, problems) is met within.
  private static let surelyWithinLimits = 200_000

  private let order: [String]
  private let file: String
  private var answers: [String: Piece] = [:]
  private var drafts: [String: Piece] = [:]

  /// - Parameter order: the ids of the form's questions.
  package init(order: [String], file: String) {
    self.order = order
    self.file = file
  }

  /// - Throws: the problems, where what would be written could not be read again.
  package mutating func text(of assessment: Assessment) throws(DiagnosticError) -> String {
    var bare = assessment
    bare.answers = [:]
    bare.drafts = [:]
    // What was archived is read back with all the rest: no session changes it.
    guard assessment.archive.isEmpty, !assessment.answers.isEmpty else {
      return try writeAssessment(assessment, order: order, file: file)
    }
    try refresh(\.answers, from: assessment.answers, in: bare)
    try refresh(\.drafts, from: assessment.drafts, in: bare)
    var text = try head(of: bare) + "answers:\n" + joined(answers)
    if !drafts.isEmpty { text += "drafts:\n" + joined(drafts) }
    // Only the whole can pass a limit of the whole, and only a large one.
    if text.utf8.count > AssessmentText.surelyWithinLimits {
      return try writeAssessment(assessment, order: order, file: file)
    }
    return text
  }

  private mutating func refresh(
    _ pieces: WritableKeyPath<AssessmentText, [String: Piece]>, from new: [String: Answer],
    in bare: Assessment
  ) throws(DiagnosticError) {
    for id in self[keyPath: pieces].keys where new[id] == nil { self[keyPath: pieces][id] = nil }
    for (id, answer) in new where self[keyPath: pieces][id]?.answer != answer {
      var alone = bare
      alone.answers = [id: answer]
      let text = try writeAssessment(alone, order: order, file: file)
      self[keyPath: pieces][id] = Piece(answer: answer, text: below("answers:\n", in: text))
    }
  }

  private func head(of bare: Assessment) throws(DiagnosticError) -> String {
    let text = try writeAssessment(bare, order: order, file: file)
    return text.firstRange(of: "\nanswers:").map { String(text[...$0.lowerBound]) } ?? text
  }

  private func below(_ line: String, in text: String) -> String {
    text.firstRange(of: "\n" + line).map { String(text[$0.upperBound...]) } ?? ""
  }

  private func joined(_ pieces: [String: Piece]) -> String {
    let known = order.filter { pieces[$0] != nil }
    let others = Set(pieces.keys).subtracting(known).sorted()
    return (known + others).compactMap { pieces[$0]?.text }.joined()
  }
}
