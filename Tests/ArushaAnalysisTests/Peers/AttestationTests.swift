import ArushaAnalysis
import ArushaModel
import Testing

@Suite struct AttestationTests {
  func attestation(_ quotations: (Stance, String?)...) -> Attestation {
    Attestation(
      quotations.map {
        Quotation(response: "", question: 1, lines: 1...1, administration: $0.1, stance: $0.0)
      })
  }

  @Test func `the strongest class that one quotation gives wins`() {
    #expect(attestation((.principle, nil), (.lived, "Guatemala")) == .doneByNamedPeer)
    #expect(attestation((.recommended, nil), (.lived, nil)) == .done)
    #expect(attestation((.requestToWCO, nil), (.recommended, nil)) == .recommended)
    #expect(attestation((.unclear, nil), (.requestToWCO, nil)) == .askedOfWCO)
    #expect(attestation((.principle, nil)) == .mentioned)
    #expect(attestation((.unclear, nil)) == .mentioned)
    #expect(attestation() == .silent)
  }

  @Test func `a named recommendation beside an anonymous deed is no named deed`() {
    #expect(attestation((.lived, nil), (.recommended, "Guatemala")) == .done)
  }
}
