import ArushaAnalysis
import ArushaModel
import Testing

@Suite struct ComparePeersTests {
  @Test func `each practice of the codebook has what peers said and our side`() throws {
    let profile = peers([
      response("Q3-01", .recommended, "P", question: 3),
      response("Q1-01", .requestToWCO, "P", question: 1),
      response("Q1-02", .requestToWCO, "P", question: 1),
    ])
    let form = questionnaire([
      question("Q1", criteria: [criterion("Q1-a", 1, practices: ["P"])])
    ])
    let comparisons = comparePeers(
      peers: profile, questionnaire: form,
      assessment: assessment(["Q1": Answer(met: ["Q1-a"])]))
    #expect(comparisons.map(\.practice) == ["P", "R"])
    let practice = try #require(comparisons.first)
    #expect(practice.quotations.map(\.response) == ["Q3-01", "Q1-01", "Q1-02"])
    #expect(practice.questions == [1, 3])
    #expect(practice.attestation == .recommended)
    #expect(practice.peers == 1...3)
    #expect(practice.ownSide.met == ["Q1-a"])
    #expect(practice.ownSide.lowestEvidencedLevel == 1)
    #expect(comparisons.last?.attestation == .silent)
    #expect(comparisons.last?.peers == 0...0)
  }
}
