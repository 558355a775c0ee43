package import ArushaModel

/// A peer response as it speaks of one practice.
package struct Quotation: Sendable, Hashable {
  /// The id of the response.
  package let response: String
  /// The source's question that it answered, 1…5.
  package let question: Int
  /// First and last line in the source.
  package let lines: ClosedRange<Int>
  /// Only where the speaker names it.
  package let administration: String?
  /// Towards this practice.
  package let stance: Stance

  package init(
    response: String, question: Int, lines: ClosedRange<Int>, administration: String? = nil,
    stance: Stance
  ) {
    self.response = response
    self.question = question
    self.lines = lines
    self.administration = administration
    self.stance = stance
  }
}

extension PeerProfile {
  /// What the source says of a practice, in the source's order.
  ///
  /// A response counts once: where it speaks of the practice twice, with its strongest stance.
  package func quotations(of practice: String) -> [Quotation] {
    responses.compactMap { response in
      let stances = response.practices.filter { $0.code == practice }.map(\.stance)
      guard let stance = Stance.allCases.first(where: { stances.contains($0) }) else { return nil }
      return Quotation(
        response: response.id, question: response.question, lines: response.lines,
        administration: response.administration, stance: stance)
    }
  }
}
