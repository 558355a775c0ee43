import ArushaAnalysis
import ArushaModel
import Testing

@Suite struct DistinctPeersTests {
  func range(_ responses: [PeerResponse], administrations: Int? = 23) -> ClosedRange<Int> {
    let profile = peers(responses, administrations: administrations)
    return profile.distinctPeers(profile.quotations(of: "P"))
  }

  @Test func `a worked example`() {
    let responses = [
      response("1", .lived, "P", by: "Guatemala"), response("2", .lived, "P", by: "Guatemala"),
      response("3", .unclear, "P", shares: ["4"]), response("4", .unclear, "P"),
      response("5", .unclear, "P"), response("6", .unclear, "P"),
    ]
    #expect(range(responses) == 1...4)
  }

  @Test func `a silent source has no peers`() {
    #expect(range([response("1", .lived, "R")]) == 0...0)
  }

  @Test func `anonymous quotations may all come from one peer`() {
    #expect(range([response("1", .lived, "P")]) == 1...1)
    #expect(range([response("1", .lived, "P"), response("2", .lived, "P")]) == 1...2)
  }

  @Test func `named administrations are distinct`() {
    let responses = [
      response("1", .lived, "P", by: "Guatemala"), response("2", .lived, "P", by: "Mozambique"),
    ]
    #expect(range(responses) == 2...2)
  }

  @Test func `shared wording connects, whoever of the two says so`() {
    let responses = [
      response("1", .lived, "P", shares: ["2"]), response("2", .lived, "P"),
      response("3", .lived, "P", shares: ["2"]),
    ]
    #expect(range(responses) == 1...1)
  }

  @Test func `wording shared with a named quotation or another practice's leaves no group`() {
    let responses = [
      response("1", .lived, "P", by: "Guatemala", shares: ["2"]),
      response("2", .lived, "P", shares: ["3"]), response("3", .lived, "R", shares: ["4"]),
      response("4", .lived, "P"),
    ]
    #expect(range(responses) == 1...3)
  }

  @Test func `no more than took part, never under the named ones`() {
    let responses = [
      response("1", .lived, "P", by: "Guatemala"), response("2", .lived, "P", by: "Mozambique"),
      response("3", .lived, "P"), response("4", .lived, "P"),
    ]
    #expect(range(responses, administrations: nil) == 2...4)
    #expect(range(responses, administrations: 3) == 2...3)
    #expect(range(responses, administrations: 1) == 2...2)
  }
}
