import ArushaAnalysis
import ArushaModel
import Testing

@Suite struct QuestionStateTests {
  @Test func `six answers give six states`() {
    let questions = (1...5).map { question("Q\($0)") }
    let parked = question("Q6", when: .level(question: "Q1", .greater, 2))
    let states = read(
      questions + [parked],
      [
        "Q1": reaching(2, "Q1"), "Q2": Answer(status: .unknown), "Q3": Answer(status: .declined),
        "Q4": notApplicable, "Q6": reaching(4, "Q6"),
      ]
    ).map(\.state)
    #expect(states == [.answered, .unknown, .declined, .notApplicable, .open, .parked])
  }

  @Test func `only not applicable and parked leave the denominators`() {
    #expect(
      QuestionState.allCases.filter(\.isApplicable) == [.answered, .unknown, .declined, .open])
  }

  @Test func `states are named as in the files`() {
    #expect(
      QuestionState.allCases.map(\.rawValue) == [
        "answered", "unknown", "declined", "not-applicable", "open", "parked",
      ])
  }
}
