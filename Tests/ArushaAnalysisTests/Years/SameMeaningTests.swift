import ArushaAnalysis
import ArushaModel
import Testing

@Suite struct SameMeaningTests {
  func same(_ left: [Criterion], _ right: [Criterion]) -> Bool {
    haveSameCriteria(question("Q1", criteria: left), question("Q1", criteria: right))
  }

  @Test func `the same criteria at the same levels, in any order`() {
    let (a, b) = (criterion("Q1-a", 1), criterion("Q1-b", 2))
    #expect(same([a, b], [b, a]))
    #expect(!same([a, b], [a]))
    #expect(!same([a, b], [a, criterion("Q1-b", 3)]))
    #expect(!same([a, b], [a, criterion("Q1-c", 2)]))
  }
}
