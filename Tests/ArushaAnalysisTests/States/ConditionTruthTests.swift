import ArushaAnalysis
import ArushaModel
import Testing

@Suite struct ConditionTruthTests {
  let known = Dictionary(
    uniqueKeysWithValues: read(
      [question("Q1"), question("Q2"), question("Q3"), question("Q4")],
      [
        "Q1": reaching(2, "Q1", grade: .none), "Q2": Answer(status: .unknown), "Q3": notApplicable,
      ]
    ).map { ($0.question.id, $0) })

  @Test func `a level is compared as declared, not as evidenced`() {
    #expect(Condition.level(question: "Q1", .equal, 2).truth(given: known) == .yes)
    #expect(Condition.level(question: "Q1", .greater, 2).truth(given: known) == .no)
  }

  @Test(arguments: ["Q2", "Q3", "Q4", "Q9"])
  func `a level of a question without an answer is undecided`(id: String) {
    #expect(Condition.level(question: id, .greaterOrEqual, 0).truth(given: known) == .undecided)
    #expect(Condition.met(criterion: "\(id)-a", question: id).truth(given: known) == .undecided)
  }

  @Test func `a status is decided except for an open question`() {
    let isUnknown = { (id: String) in
      Condition.status(question: id, .unknown, isEqual: true).truth(given: known)
    }
    #expect(
      ["Q1", "Q2", "Q3", "Q4", "Q9"].map(isUnknown) == [.no, .yes, .no, .undecided, .undecided])
    #expect(
      Condition.status(question: "Q3", .answered, isEqual: false).truth(given: known) == .yes)
  }

  @Test func `a parked question has none of the statuses`() {
    let parked = QuestionReading(
      question: question("Q5"), answer: reaching(1, "Q5"), isParked: true)
    for status in AnswerStatus.allCases {
      let condition = Condition.status(question: "Q5", status, isEqual: true)
      #expect(condition.truth(given: ["Q5": parked]) == .no)
    }
  }

  @Test func `a criterion of an answered question is met or not`() {
    let answer = Answer(met: ["Q1-a"], unknown: ["Q1-b"])
    let known = ["Q1": QuestionReading(question: question("Q1"), answer: answer)]
    #expect(Condition.met(criterion: "Q1-a", question: "Q1").truth(given: known) == .yes)
    #expect(Condition.met(criterion: "Q1-b", question: "Q1").truth(given: known) == .no)
    #expect(Condition.met(criterion: "Q1-c", question: "Q1").truth(given: known) == .no)
  }

  @Test func `what is undecided decides nothing, and hides nothing that is decided`() {
    let yes = Condition.level(question: "Q1", .equal, 2)
    let no = Condition.level(question: "Q1", .equal, 3)
    let open = Condition.level(question: "Q4", .equal, 3)
    let truth = { (condition: Condition) in condition.truth(given: known) }
    #expect(truth(.not(open)) == .undecided)
    #expect(truth(.not(no)) == .yes)
    #expect(truth(.all([yes, open])) == .undecided)
    #expect(truth(.all([no, open])) == .no)
    #expect(truth(.all([yes, yes])) == .yes)
    #expect(truth(.any([yes, open])) == .yes)
    #expect(truth(.any([no, open])) == .undecided)
    #expect(truth(.any([no, no])) == .no)
  }
}
