import ArushaAnalysis
import ArushaModel
import Testing

@Suite struct StandingTests {
  let gate = Gate(
    questions: read(
      [question("Q1", critical: true), question("Q2", critical: true)], ["Q1": reaching(2, "Q1")]))

  @Test func `the standing is the lower of the evidenced median and the gate`() {
    let standing = Standing(median: 3, evidenced: LevelBounds(low: 2, high: 4), gate: gate)
    #expect(standing.level == 1)
    #expect(standing.bounds == LevelBounds(low: 1, high: 3))
    #expect(Standing(median: 0, evidenced: LevelBounds(low: 0, high: 0), gate: gate).level == 0)
  }

  @Test func `without a median there is a range and no standing`() {
    let standing = Standing(median: nil, evidenced: LevelBounds(low: 0, high: 4), gate: gate)
    #expect(standing.level == nil)
    #expect(standing.bounds == LevelBounds(low: 0, high: 3))
  }

  @Test func `without a gate it is the evidenced median`() {
    let standing = Standing(median: 3, evidenced: LevelBounds(low: 2, high: 4), gate: nil)
    #expect(standing.level == 3)
    #expect(standing.bounds == LevelBounds(low: 2, high: 4))
    #expect(Standing(median: nil, evidenced: nil, gate: nil).bounds == nil)
  }
}
