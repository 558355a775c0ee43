import ArushaModel
import ArushaPlanning
import Testing

@Suite struct ProposalTests {
  private func action(_ id: String) throws -> PlannedAction {
    try #require(proposals().first { $0.id == id })
  }

  @Test func `each part of each ranked gap has its action, by rank and in the form's order`() {
    #expect(
      proposals().map(\.id) == ["A-Q-2-b", "A-Q-1-c", "A-Q-1-d", "A-Q-1-a-evidence"])
    #expect(proposals().map(\.kind) == [.meet, .meet, .findOut, .evidence])
    #expect(proposals().map(\.rank) == [1, 2, 2, 2])
  }

  @Test func `questions at their target and unanswered ones have none`() {
    #expect(proposals().allSatisfy { ["Q-1", "Q-2"].contains($0.question) })
    #expect(proposals(["Q-3": answers["Q-3"] ?? Answer()]) == [])
    #expect(proposals([:]) == [])
    #expect(proposals(["Q-1": Answer(status: .declined)]) == [])
  }

  @Test func `criteria above the target have none`() {
    #expect(proposals(target: 4).map(\.id).contains("A-Q-1-e"))
    #expect(!proposals(target: 3).map(\.id).contains("A-Q-1-e"))
    #expect(proposals(target: 1).isEmpty)
  }

  @Test func `meeting a criterion takes the form's own action`() throws {
    let action = try action("A-Q-1-c")
    #expect(action.criteria == ["Q-1-c"])
    #expect(action.question == "Q-1" && action.factor == 6 && action.risk == .high)
    #expect(action.activity == "Do Q-1-c")
    #expect(action.deliverable == "Deliver Q-1-c")
    #expect(action.lead == "Unit of Q-1-c")
    #expect(action.effort == .large && action.months == 7)
    #expect(action.indicator == "Count Q-1-c")
    #expect(action.objective == "Title of Q-1: from 1 to 3")
    #expect(action.period == "2026")
    #expect(action.status == .proposed && action.disclosure == .internal)
  }

  @Test func `prerequisites are carried, and only where something is to be met`() throws {
    #expect(try action("A-Q-1-c").needs == ["Q-2-b"])
    let unknown = proposals(["Q-1": Answer(unknown: ["Q-1-c"])])
    #expect(unknown.first { $0.id == "A-Q-1-c" }?.kind == .findOut)
    #expect(unknown.allSatisfy { $0.needs.isEmpty })
  }

  @Test func `the means of verification are the form's, else the criterion's evidence`() throws {
    #expect(try action("A-Q-1-c").verification == "A visit")
    #expect(try action("A-Q-2-b").verification == "Evidence of Q-2-b")
  }

  @Test func `finding out is small and says what is to be known`() throws {
    let action = try action("A-Q-1-d")
    #expect(action.activity == "Find out: Text of Q-1-d.")
    #expect(action.deliverable == nil)
    #expect(action.lead == "Unit of Q-1-d")
    #expect(action.effort == .small && action.months == 1)
    #expect(action.verification == "Evidence of Q-1-d")
  }

  @Test func `a criterion in no list is one to find out about`() {
    let ids = proposals(["Q-2": Answer(met: ["Q-2-a"])]).map(\.id)
    #expect(ids == ["A-Q-2-b"])
    #expect(proposals(["Q-2": Answer(met: ["Q-2-a"])]).map(\.kind) == [.findOut])
  }

  @Test func `evidence is gathered for the met criteria up to what is declared`() throws {
    let action = try action("A-Q-1-a-evidence")
    #expect(action.criteria == ["Q-1-a", "Q-1-b"])
    #expect(action.activity == "Show level 2 of Title of Q-1 with a statement")
    #expect(action.deliverable == "Evidence of Q-1-a; Evidence of Q-1-b")
    #expect(action.indicator == "2 items")
    #expect(action.verification == "By a statement")
  }

  @Test func `evidence is gathered no further than the target`() throws {
    let all = Answer(met: ["Q-1-a", "Q-1-b", "Q-1-c", "Q-1-d", "Q-1-e"])
    let action = try #require(proposals(["Q-1": all]).last)
    #expect(proposals(["Q-1": all]).map(\.id) == ["A-Q-1-a-evidence"])
    #expect(action.criteria == ["Q-1-a", "Q-1-b", "Q-1-c", "Q-1-d"])
    #expect(action.activity == "Show level 3 of Title of Q-1 with a document")
  }

  @Test func `no two proposals have the same id`() {
    for answer in [answers["Q-1"], Answer(), Answer(met: ["Q-1-b"])].compactMap(\.self) {
      let ids = proposals(["Q-1": answer], target: 4).map(\.id)
      #expect(!ids.isEmpty && Set(ids).count == ids.count)
    }
  }
}
