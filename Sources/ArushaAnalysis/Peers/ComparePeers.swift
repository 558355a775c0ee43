package import ArushaModel

/// What peers told the source of one practice, and our side of it. Never a percentage, a score or a
/// rank (design §5.6).
package struct PracticeComparison: Sendable, Hashable {
  /// The practice's code.
  package let practice: String
  /// In the source's order.
  package let quotations: [Quotation]
  /// The source's questions that they answered, ascending.
  package let questions: [Int]
  package let attestation: Attestation
  /// The plausible range of distinct peers; 0…0 where the source is silent.
  package let peers: ClosedRange<Int>
  package let ownSide: TiedCriteria
}

/// What peers told the source of each practice, beside an assessment, in the codebook's order
/// (design §5.6).
package func comparePeers(
  peers: PeerProfile, questionnaire: Questionnaire, assessment: Assessment
) -> [PracticeComparison] {
  let readings = readAnswers(questionnaire: questionnaire, assessment: assessment)
  return peers.practices.map { practice in
    let quotations = peers.quotations(of: practice.code)
    return PracticeComparison(
      practice: practice.code, quotations: quotations,
      questions: Set(quotations.map(\.question)).sorted(), attestation: Attestation(quotations),
      peers: peers.distinctPeers(quotations),
      ownSide: TiedCriteria(practice: practice.code, questions: readings))
  }
}
