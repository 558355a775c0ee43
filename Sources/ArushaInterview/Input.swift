/// One thing that the coordinator did, in terms of its meaning: every face turns keys or lines
/// into these, so that the same meanings make the same assessment.
package enum Input: Sendable, Hashable {
  /// A number: an answer to a criterion, a grade, or a question of the review.
  case choice(Int)
  case text(String)
  case command(Command)
}
