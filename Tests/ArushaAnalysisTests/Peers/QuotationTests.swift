import ArushaAnalysis
import ArushaModel
import Testing

@Suite struct QuotationTests {
  @Test func `the stance is the one towards the practice`() {
    let mixed = PeerResponse(
      id: "Q1-05", question: 1, lines: 25...26, theme: "", text: "", stance: .lived,
      practices: [.init(code: "P", stance: .lived), .init(code: "R", stance: .principle)])
    let profile = peers([mixed])
    #expect(profile.quotations(of: "P").map(\.stance) == [.lived])
    #expect(profile.quotations(of: "R").map(\.stance) == [.principle])
    #expect(profile.quotations(of: "R").map(\.lines) == [25...26])
  }

  @Test func `a response counts once, with its strongest stance`() {
    let twice = PeerResponse(
      id: "Q1-05", question: 1, lines: 25...25, theme: "", text: "", stance: .unclear,
      practices: [.init(code: "P", stance: .principle), .init(code: "P", stance: .recommended)])
    #expect(peers([twice]).quotations(of: "P").map(\.stance) == [.recommended])
  }

  @Test func `the order is the source's`() {
    let profile = peers([response("Q2-01", .unclear, "P"), response("Q1-09", .lived, "P")])
    #expect(profile.quotations(of: "P").map(\.response) == ["Q2-01", "Q1-09"])
  }
}
