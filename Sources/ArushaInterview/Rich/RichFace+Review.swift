import ArushaAnalysis
import ArushaModel
import ArushaTerminal
import ArushaText

extension RichFace {
  /// All questions with their state, by factor, then where a reader will ask.
  func addReview(_ session: RichSession, to page: inout Page) {
    let interview = session.interview
    page.add(texts("rich.review"), .strong)
    var factor = -1
    for (index, item) in interview.states.enumerated() {
      guard let question = interview.questionnaire.question(item.id) else { continue }
      if question.factor != factor {
        factor = question.factor
        page.add(
          texts(
            "factor.numbered",
            ["number": String(factor), "name": texts("factor.\(factor)")]), .strong)
      }
      let isHere = index == session.cursor
      page.add(
        texts(
          "assess.review-line",
          [
            "id": item.id, "title": question.title,
            "state": texts.reviewState(of: item, question, in: interview),
          ]),
        isHere ? .selected : .plain, head: isHere ? "> " : "  ", indent: 2, isHere: isHere)
    }
    let spots = softSpots(
      questionnaire: interview.questionnaire, assessment: interview.assessment,
      earlier: background.earlier,
      selection: Set(interview.selection))
    guard !spots.isEmpty else { return }
    page.blank()
    page.add(texts("assess.soft-spots"), .strong)
    for spot in spots { page.add(texts.words(of: spot), head: "- ", indent: 2) }
  }
}
