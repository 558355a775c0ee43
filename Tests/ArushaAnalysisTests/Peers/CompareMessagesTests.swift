import ArushaAnalysis
import ArushaModel
import Testing

@Suite struct CompareMessagesTests {
  private let options = AnswerSet(
    options: ["R", "OWN", "P"].map { AnswerOption(id: $0, label: $0) })

  private func compared(
    _ answers: [String: Answer], asked: PeerSource.AnsweredBy? = .init(message: "M", practices: "N")
  ) -> [MessageComparison] {
    let text = LocalizedText([:])
    let source = PeerSource(
      id: "s", title: text, date: "2022", event: text, language: "fr", rights: text, sha256: "",
      administrations: nil, administrationsAsOf: nil, status: text, limits: [:],
      consultation: "test",
      questions: [PeerSource.Question(number: 1, line: 1, text: text, answeredBy: asked)],
      themes: [])
    let all = peers([
      response("Q1-01", .recommended, "P"), response("Q1-02", .lived, "R"),
      response("Q2-01", .lived, "P", question: 2),
    ])
    let form = questionnaire([
      Question(id: "M", factor: 0, title: "", ask: "", why: "", kind: .text),
      Question(id: "N", factor: 0, title: "", ask: "", why: "", kind: .choices(options)),
    ])
    return compareMessages(
      peers: PeerProfile(source: source, practices: all.practices, responses: all.responses),
      questionnaire: form, assessment: assessment(answers))
  }

  @Test func `practices are shared, ours alone or theirs alone, within one question`() throws {
    let found = try #require(
      compared([
        "M": Answer(value: .one("We rotate posts")), "N": Answer(value: .several(["P", "OWN"])),
      ]).first)
    #expect(found.message == "We rotate posts")
    #expect(found.shared.map(\.practice) == ["P"])
    // What was said of P in answer to question 2 is no answer to question 1.
    #expect(found.shared.flatMap(\.quotations).map(\.response) == ["Q1-01"])
    #expect(found.onlyWe == ["OWN"])
    #expect(found.onlyThey.map(\.practice) == ["R"])
  }

  @Test func `to have named none is an answer`() throws {
    let found = try #require(compared(["N": Answer(value: .several([]))]).first)
    #expect(found.isGiven && found.shared.isEmpty && found.onlyWe.isEmpty)
    #expect(found.onlyThey.map(\.practice) == ["P", "R"])
  }

  @Test(arguments: [[:], ["N": Answer(status: .declined)], ["N": Answer(status: .unknown)]])
  func `silence compares nothing`(answers: [String: Answer]) throws {
    let found = try #require(compared(answers).first)
    #expect(!found.isGiven && found.shared.isEmpty && found.onlyThey.isEmpty)
  }

  @Test func `a question that the form does not ask is left out`() {
    #expect(compared([:], asked: nil).isEmpty)
  }
}
