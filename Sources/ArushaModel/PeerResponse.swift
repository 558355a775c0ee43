/// How a peer speaks of a practice.
package enum Stance: String, Sendable, Hashable, CaseIterable {
  case lived, recommended
  case requestToWCO = "request-to-wco"
  case principle, unclear
}

/// One quotation of the source document.
package struct PeerResponse: Sendable, Hashable {
  /// A practice that the quotation speaks of, and how.
  package struct Mention: Sendable, Hashable {
    package let code: String
    package let stance: Stance

    package init(code: String, stance: Stance) {
      self.code = code
      self.stance = stance
    }
  }

  package let id: String
  /// The source's question, 1…5.
  package let question: Int
  /// First and last line in the source.
  package let lines: ClosedRange<Int>
  package let theme: String
  /// Verbatim, without the outer guillemets.
  package let text: String
  /// Only where the speaker names it; nil is anonymous.
  package let administration: String?
  /// An organisation named in passing: never an attribution.
  package let mentions: String?
  package let stance: Stance
  package let practices: [Mention]
  package let sharesWordingWith: [String]
  package let note: String?

  package init(
    id: String, question: Int, lines: ClosedRange<Int>, theme: String, text: String,
    administration: String? = nil, mentions: String? = nil, stance: Stance,
    practices: [Mention], sharesWordingWith: [String] = [], note: String? = nil
  ) {
    self.id = id
    self.question = question
    self.lines = lines
    self.theme = theme
    self.text = text
    self.administration = administration
    self.mentions = mentions
    self.stance = stance
    self.practices = practices
    self.sharesWordingWith = sharesWordingWith
    self.note = note
  }
}
