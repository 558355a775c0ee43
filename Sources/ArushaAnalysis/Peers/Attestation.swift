import ArushaModel

/// How strongly a source attests a practice, the strongest first (design §5.6).
package enum Attestation: String, Sendable, Hashable, CaseIterable {
  /// A quotation whose speaker names its administration says that it is done.
  case doneByNamedPeer = "done-by-named-peer"
  /// An anonymous quotation says that it is done.
  case done
  case recommended
  case askedOfWCO = "asked-of-wco"
  /// A principle, or an unclear quotation.
  case mentioned
  /// No quotation: never "peers do not".
  case silent

  /// The first class, by precedence, that one of the quotations of a practice gives it. The stance
  /// is the one towards this practice: a quotation may live one and recommend another.
  ///
  /// Example: one anonymous lived quotation and one recommendation by Guatemala give `done`, for
  /// Guatemala does not say that it does it.
  package init(_ quotations: [Quotation]) {
    let classes = Set(
      quotations.map { quotation -> Attestation in
        switch quotation.stance {
        case .lived: quotation.administration == nil ? .done : .doneByNamedPeer
        case .recommended: .recommended
        case .requestToWCO: .askedOfWCO
        case .principle, .unclear: .mentioned
        }
      })
    self = Attestation.allCases.first { classes.contains($0) } ?? .silent
  }
}
