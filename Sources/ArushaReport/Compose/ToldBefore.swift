import ArushaModel
import ArushaText

/// What a document has told before, so that it is told once.
struct ToldBefore {
  /// The reason for targets that have none of their own.
  var usualReason: String?
  /// The heading under which each quotation stands in full.
  private var quotations: [String: String] = [:]

  init(usualReason: String? = nil) { self.usualReason = usualReason }

  /// Quotations in full; of those that stand above, the ids with the way to them.
  ///
  /// - Parameter place: the anchor of the heading that they stand under.
  mutating func blocks(
    _ responses: [(PeerResponse, Stance)], of peers: PeerProfile, at place: String, _ texts: Texts
  ) -> [Block] {
    var blocks: [Block] = []
    var before: [Inline] = []
    for (response, stance) in responses {
      let key = peers.source.id + " " + response.id
      if let place = quotations[key] {
        before += [.text(before.isEmpty ? " " : ", "), .link(response.id, to: place)]
      } else {
        quotations[key] = place
        blocks.append(peerQuotation(response, stance: stance, peers, texts))
      }
    }
    if !before.isEmpty {
      blocks.append(.paragraph(Prose([.text(texts("sheet.quoted-above"))] + before)))
    }
    return blocks
  }
}
