/// One thing that the coordinator did, in terms of its meaning: every face turns keys or lines
/// into these, so that the same meanings make the same assessment.
package enum Input: Sendable, Hashable {
  /// A number: an answer to a criterion, a grade, or a question of the review.
  case choice(Int)
  /// An answer to the criterion at hand that does not go on to the next: 1, 2 or 3.
  case mark(Int)
  case text(String)
  /// A note as a whole, in place of the one there is; empty: none.
  case whole(String)
  /// What is being typed and is not finished: kept, so that nothing typed is lost.
  case typing(String)
  /// To the criterion of this index of the question at hand.
  case criterion(Int)
  /// To the question of this id.
  case goTo(String)
  case command(Command)
}
