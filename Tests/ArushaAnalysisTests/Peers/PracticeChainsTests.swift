import ArushaAnalysis
import ArushaModel
import Testing

@Suite struct PracticeChainsTests {
  @Test func `quotations come by stance, then in the source's order`() {
    let profile = peers([
      response("1", .unclear, "P"), response("2", .principle, "P"),
      response("3", .requestToWCO, "P"), response("4", .recommended, "P", line: 25),
      response("5", .lived, "P", line: 119), response("6", .lived, "P"),
    ])
    let chains = profile.chains(of: criterion("Q1-a", 1, practices: ["R", "P"]))
    #expect(chains.map(\.practice) == ["R", "P"])
    #expect(chains.map(\.criterion) == ["Q1-a", "Q1-a"])
    #expect(chains[0].quotations.isEmpty)
    #expect(chains[1].quotations.map(\.response) == ["5", "6", "4", "3", "2", "1"])
    #expect(chains[1].quotations.map(\.lines.lowerBound) == [119, 1, 25, 1, 1, 1])
  }
}
