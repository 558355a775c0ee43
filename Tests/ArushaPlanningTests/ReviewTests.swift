import ArushaModel
import ArushaPlanning
import Testing

@Suite struct ReviewTests {
  private var review = PlanReview(
    ActionPlan(actions: [
      plain("a", status: .proposed), plain("done", status: .done), plain("b", status: .proposed),
      plain("c", status: .proposed), plain("later", status: .postponed),
    ]))

  private mutating func type(_ inputs: PlanReview.Input...) -> [PlanReview.Notice] {
    inputs.flatMap { review.handle($0, by: author()) }
  }

  private func status(_ id: String) -> ActionStatus? { review.plan.action(id)?.status }

  @Test mutating func `proposals are decided one after another, each with its reason`() {
    #expect(review.queue == ["A-a", "A-b", "A-c"])
    _ = type(.decide(.accept), .text(""))
    _ = type(.decide(.reject), .text("Done by the ministry"))
    _ = type(.decide(.postpone), .text("No budget before 2027"))
    #expect(["A-a", "A-b", "A-c"].map(status) == [.accepted, .rejected, .postponed])
    #expect(review.plan.action("A-b")?.history.last?.what.contains("Done by the ministry") == true)
    #expect(review.stage == .finished && review.decided == 3)
  }

  @Test(arguments: [ReviewDecision.postpone, .reject])
  mutating func `to put off or reject needs a reason`(decision: ReviewDecision) {
    #expect(type(.decide(decision), .text("  ")) == [.reasonNeeded])
    #expect(status("A-a") == .proposed)
    #expect(type(.back).isEmpty && review.stage == .deciding)
  }

  @Test mutating func `what is merged away is not asked about`() {
    _ = type(.decide(.merge), .text("A-c"), .text("one decree"))
    #expect(status("A-a") == .dropped)
    #expect(review.plan.action("A-c")?.criteria == ["c", "a"])
    #expect(review.action?.id == "A-b")
    #expect(type(.decide(.merge), .text("A-b"), .text("x")) == [.problem(.intoItself("A-b"))])
    #expect(type(.decide(.merge), .text("A-zz")) == [.problem(.unknownAction("A-zz"))])
  }

  @Test mutating func `a field is changed by its number or its name, and undone`() {
    #expect(type(.edit, .text("Due"), .text("2026-12-31")) == [.changed("A-a", .due)])
    #expect(review.action?.due == "2026-12-31")
    #expect(type(.edit, .text("99")) == [.unknownField("99")])
    _ = type(.text(""))
    #expect(type(.edit, .text("due"), .text("-")) == [.changed("A-a", .due)])
    #expect(review.action?.due == nil)
    #expect(type(.undo) == [.undone])
    #expect(review.action?.due == "2026-12-31")
    #expect(type(.edit, .text("status")) == [.unknownField("status")])
  }

  @Test mutating func `a choice is made by its number, whatever the language`() {
    #expect(type(.edit, .text("risk"), .text("3")) == [.changed("A-a", .risk)])
    #expect(review.action?.risk == Risk.allCases.last)
    _ = type(.edit, .text("risk"))
    #expect(
      type(.text("4")) == [.problem(.field(.risk, .notAWord("4", among: PlanField.risk.words)))])
    // A number that is a value of its own stays one.
    _ = type(.text(""))
    #expect(type(.edit, .text("months"), .text("2")) == [.changed("A-a", .months)])
    #expect(review.action?.months == 2)
  }

  @Test(arguments: [Int.min, -1, 0, Int.max])
  mutating func `a number that nothing has is told, however large or small`(number: Int) {
    let text = String(number)
    #expect(type(.edit, .text(text)) == [.unknownField(text)])
    #expect(
      type(.text("risk"), .text(text)) == [
        .problem(.field(.risk, .notAWord(text, among: PlanField.risk.words)))
      ])
  }

  @Test mutating func `undoing goes back to the proposal and to what it was`() {
    let before = review.plan
    _ = type(.decide(.accept), .text("yes"))
    #expect(review.action?.id == "A-b")
    #expect(type(.undo) == [.undone])
    #expect(review.plan == before && review.action?.id == "A-a")
    #expect(type(.undo) == [.nothingToUndo])
  }

  @Test mutating func `nothing is decided by accident`() {
    #expect(type(.text("hello")) == [.notHere])
    #expect(type(.back) == [.atFirst])
    _ = type(.skip, .quit)
    #expect(["A-a", "A-b", "A-c"].map(status) == [.proposed, .proposed, .proposed])
    #expect(review.stage == .finished)
  }

  @Test func `what was postponed is looked at again where that is asked`() {
    #expect(PlanReview(review.plan, includingPostponed: true).queue.last == "A-later")
    #expect(PlanReview(ActionPlan()).stage == .finished)
  }
}
