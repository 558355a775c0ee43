package import ArushaModel

/// Our own answer to a question of the source beside what peers answered to it.
///
/// By practice: named by both, by us alone, by peers alone. Naming is no doing, and not naming is no
/// lacking: neither side was asked about every practice.
package struct MessageComparison: Sendable, Hashable {
  /// The source's question.
  package let question: Int
  /// Our words; nil where there are none.
  package let message: String?
  /// Whether the practices that our message names were given; where not, nothing is compared.
  package let isGiven: Bool
  /// Practices that both name, in the codebook's order, with the peers' quotations.
  package let shared: [Side]
  /// Codes that only we name, in the order of our answer's form.
  package let onlyWe: [String]
  /// Practices that only peers name, in the codebook's order.
  package let onlyThey: [Side]

  /// What peers said of one practice in answer to this question.
  package struct Side: Sendable, Hashable {
    package let practice: String
    package let quotations: [Quotation]
  }
}

/// Our own message beside the peers', by question of the source, in its order; empty where the
/// source says of no question which one of the form it is.
///
/// Example: question 1 has quotations on LEAD-TOP and AUD-CTRL, and we name LEAD-TOP and HR-PAY:
/// LEAD-TOP is shared, HR-PAY is ours alone, AUD-CTRL is theirs alone.
///
/// - Parameters:
///   - questionnaire: the consultation's form, as it was answered.
package func compareMessages(
  peers: PeerProfile, questionnaire: Questionnaire, assessment: Assessment
) -> [MessageComparison] {
  let readings = Dictionary(
    readAnswers(questionnaire: questionnaire, assessment: assessment).map { ($0.question.id, $0) }
  ) { first, _ in first }
  return peers.source.questions.compactMap { question in
    guard let asked = question.answeredBy else { return nil }
    let named = readings[asked.practices].flatMap { reading -> [String]? in
      guard reading.state == .answered, case .several(let codes)? = reading.value else {
        return nil
      }
      return reading.question.kind.options.map(\.id).filter(codes.contains)
    }
    let said = peers.practices.compactMap { practice -> MessageComparison.Side? in
      let quotations = peers.quotations(of: practice.code).filter {
        $0.question == question.number
      }
      return quotations.isEmpty
        ? nil : MessageComparison.Side(practice: practice.code, quotations: quotations)
    }
    let theirs = Set(said.map(\.practice))
    let ours = Set(named ?? [])
    return MessageComparison(
      question: question.number, message: readings[asked.message]?.value?.text,
      isGiven: named != nil, shared: named == nil ? [] : said.filter { ours.contains($0.practice) },
      onlyWe: (named ?? []).filter { !theirs.contains($0) },
      onlyThey: named == nil ? [] : said.filter { !ours.contains($0.practice) })
  }
}
