import ArushaModel
import ArushaPlanning
import Testing

@Suite struct FirstActionsTests {
  private func action(_ criterion: String, needs: [String] = []) -> PlannedAction {
    PlannedAction(
      id: "A-" + criterion, kind: .meet, question: "Q", criteria: [criterion], factor: 1,
      objective: "", activity: "", lead: "", effort: .small, months: 1, indicator: "",
      verification: "", risk: .medium, rank: 1, reason: "", needs: needs, period: "2026")
  }

  @Test func `the first in order are taken, and the others are left in order`() {
    let (taken, left) = firstActions(.actions(2), of: ["a", "b", "c", "d"].map { action($0) })
    #expect(taken.map(\.id) == ["A-a", "A-b"])
    #expect(left.map(\.action.id) == ["A-c", "A-d"])
  }

  @Test func `what an action waits for comes with it, and before it`() {
    let all = [action("a", needs: ["c"]), action("b"), action("c", needs: ["d"]), action("d")]
    #expect(firstActions(.actions(3), of: all).taken.map(\.id) == ["A-d", "A-c", "A-a"])
    #expect(firstActions(.actions(4), of: all).taken.map(\.id) == ["A-d", "A-c", "A-a", "A-b"])
  }

  @Test func `what does not fit with its prerequisites is left, and what fits behind it is taken`()
  {
    let all = [action("a", needs: ["c"]), action("b"), action("c")]
    let (taken, left) = firstActions(.actions(1), of: all)
    #expect(taken.map(\.id) == ["A-b"])
    #expect(left.map(\.action.id) == ["A-a", "A-c"])
  }

  @Test func `prerequisites that nothing proposes are met already`() {
    #expect(firstActions(.actions(1), of: [action("a", needs: ["z"])]).taken.map(\.id) == ["A-a"])
  }

  @Test(arguments: 0..<8) func `nothing is lost, doubled or ahead of what it waits for`(seed: Int) {
    let ids = (0..<12).map { "c\($0)" }
    let all = ids.enumerated().map { index, id in
      action(
        id, needs: ids.indices.filter { $0 > index && ($0 * 7 + seed) % 5 == 0 }.map { ids[$0] })
    }
    for count in 0...13 {
      let (taken, left) = firstActions(.actions(count), of: all)
      #expect(taken.count <= count)
      #expect(Set((taken + left.map(\.action)).map(\.id)).count == all.count)
      for (place, action) in taken.enumerated() {
        let before = Set(taken[..<place].flatMap(\.criteria))
        #expect(before.isSuperset(of: action.needs))
      }
    }
  }

  @Test func `months are added up, and what was left says why`() {
    var all = [action("a"), action("b"), action("c", needs: ["d"]), action("d"), action("e")]
    for (index, months) in [4, 3, 1, 2, 2].enumerated() { all[index].months = months }
    let (taken, left) = firstActions(.months(6), of: all)
    #expect(taken.map(\.id) == ["A-a", "A-d"])
    #expect(left.map(\.action.id) == ["A-b", "A-c", "A-e"])
    #expect(left.map(\.needed) == [3, 3, 2] && left.map(\.room) == [2, 2, 0])
  }
}
