import ArushaAnalysis
import ArushaModel
import Testing

@Suite struct CriterionReadingTests {
  let criteria = question("Q1").criteria

  @Test func `a criterion in no list is unknown`() {
    let answer = Answer(met: ["Q1-a"], unmet: ["Q1-b"], unknown: ["Q1-c"])
    #expect(answer.readings(of: criteria) == [.met, .unmet, .unknown, .unknown])
  }

  @Test func `a criterion in several lists takes the cautious reading`() {
    let answer = Answer(
      met: ["Q1-a", "Q1-b", "Q1-c", "Q1-d"], unmet: ["Q1-a", "Q1-c"], unknown: ["Q1-b", "Q1-c"])
    #expect(answer.readings(of: criteria) == [.unmet, .unknown, .unmet, .met])
  }

  @Test func `ids of other questions are ignored`() {
    let answer = Answer(met: ["Q2-a", "Q1-a"], unmet: ["Q9-z"])
    #expect(answer.readings(of: criteria) == [.met, .unknown, .unknown, .unknown])
  }
}
