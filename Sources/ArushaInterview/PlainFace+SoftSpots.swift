import ArushaAnalysis
import ArushaText

extension PlainFace {
  /// What a reader will ask about, once there is something: shown, never stopping anything.
  func softSpots(in interview: Interview) -> String {
    let spots = ArushaAnalysis.softSpots(
      questionnaire: interview.questionnaire, assessment: interview.assessment,
      earlier: background.earlier,
      selection: Set(interview.selection))
    guard !spots.isEmpty else { return "" }
    return "\n" + paragraph(texts("assess.soft-spots"))
      + spots.map { paragraph(texts.words(of: $0), head: "  -", indent: "    ") }.joined()
  }
}

extension Texts {
  /// A soft spot as a sentence.
  func words(of spot: SoftSpot) -> String {
    switch spot {
    case .levelWithoutEvidence(let question, let level):
      self(
        "soft-spot.level-without-evidence", ["question": question, "level": String(level)])
    case .metAboveUnmet(let question, let criterion, let level):
      self(
        "soft-spot.met-above-unmet",
        ["question": question, "criterion": criterion, "level": String(level)])
    case .risenUnexplained(let question, let from, let to):
      self(
        "soft-spot.risen-unexplained",
        ["question": question, "from": String(from), "to": String(to)])
    case .allAlike(let factor, let isMet):
      self(isMet ? "soft-spot.all-met" : "soft-spot.none-met", ["factor": name(ofFactor: factor)])
    case .factorNotApplicable(let factor):
      self("soft-spot.factor-not-applicable", ["factor": name(ofFactor: factor)])
    }
  }

  private func name(ofFactor factor: Int) -> String {
    self("factor.numbered", ["number": String(factor), "name": self("factor.\(factor)")])
  }
}
