import ArushaAnalysis
import ArushaModel
import Testing

@Suite struct GateTests {
  let questions = [
    question("Q1", critical: true), question("Q2"), question("Q3", critical: true),
  ]

  @Test func `the gate is one more than the lowest critical question`() throws {
    let gate = try #require(
      Gate(questions: read(questions, ["Q1": reaching(2, "Q1"), "Q3": reaching(1, "Q3")])))
    #expect(gate.lowest == QuestionLevel(question: "Q3", level: 2))
    #expect(gate.highestLevel == 2)
  }

  @Test func `an unanswered critical question counts as 0, and as 4 in the highest gate`() throws {
    let gate = try #require(Gate(questions: read(questions, ["Q1": reaching(2, "Q1")])))
    #expect(gate.lowest == QuestionLevel(question: "Q3", level: 1))
    #expect(gate.highestLevel == 3)
  }

  @Test func `the first of several sets the gate, which is at most 4`() throws {
    let gate = try #require(
      Gate(questions: read(questions, ["Q1": reaching(4, "Q1"), "Q3": reaching(4, "Q3")])))
    #expect(gate.lowest == QuestionLevel(question: "Q1", level: 4))
    #expect(gate.highestLevel == 4)
  }

  @Test func `the evidence counts, not the declaration`() throws {
    let gate = try #require(
      Gate(
        questions: read(
          questions, ["Q1": reaching(4, "Q1", grade: .none), "Q3": reaching(2, "Q3")])))
    #expect(gate.lowest == QuestionLevel(question: "Q1", level: 2))
  }

  @Test func `without an applicable critical question there is no gate`() {
    #expect(Gate(questions: read(questions, ["Q1": notApplicable, "Q3": notApplicable])) == nil)
    #expect(Gate(questions: read([question("Q2")], [:])) == nil)
  }
}
