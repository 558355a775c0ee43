import ArushaModel
import Testing

@Suite struct ConditionModelTests {
  @Test func `a condition names every question it looks at, once`() {
    let condition = Condition.any([
      .all([
        .level(question: "A", .less, 2), .not(.status(question: "B", .unknown, isEqual: true)),
      ]),
      .met(criterion: "C-a", question: "C"), .level(question: "A", .equal, 0),
    ])
    #expect(condition.questions == ["A", "B", "C"])
    #expect(Condition.all([]).questions.isEmpty)
  }

  @Test(arguments: [
    (Condition.Comparison.less, [true, false, false]), (.lessOrEqual, [true, true, false]),
    (.equal, [false, true, false]), (.notEqual, [true, false, true]),
    (.greaterOrEqual, [false, true, true]), (.greater, [false, false, true]),
  ])
  func `each sign compares as it reads`(sign: Condition.Comparison, results: [Bool]) {
    #expect([1, 2, 3].map { sign.holds($0, 2) } == results)
  }

  @Test func `grades, risks and efforts stand from weak to strong`() {
    #expect(Grade.allCases.sorted() == [.none, .statement, .document, .verified])
    #expect(Grade.allCases.map(\.cap) == [1, 2, 3, 4])
    #expect(Risk.allCases.reversed().sorted() == [.low, .medium, .high])
    #expect(Effort.allCases.reversed().sorted() == [.small, .medium, .large])
  }

  @Test func `the ten factors have the declaration's numbers`() {
    #expect(Factor.ten.map(\.number) == Array(1...10))
    #expect(Set(Factor.ten.map(\.code)).count == 10)
    #expect(Factor.crossCutting < Factor.ten[0])
  }
}
