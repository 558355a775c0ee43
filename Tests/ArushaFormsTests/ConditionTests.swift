import ArushaForms
import ArushaModel
import FormSamples
import Testing

@Suite struct ConditionTests {
  static func condition(_ spelt: String) throws -> Condition? {
    let text = try #require(SampleQuestionnaire.files["factors/01.yaml"])
      .replacing("risk: high", with: "when: " + spelt)
    return try SampleQuestionnaire.read(["factors/01.yaml": text]).checked().base
      .question("LEAD-03")?.when
  }

  private static let low = Condition.level(question: "LEAD-01", .less, 2)
  private static let met = Condition.met(criterion: "LEAD-02-a", question: "LEAD-02")
  private static let answered = Condition.status(
    question: "LEAD-02", .answered, isEqual: true)

  struct Sample: CustomTestStringConvertible, Sendable {
    let spelt: String
    let condition: Condition
    var testDescription: String { spelt }
  }

  static let samples = [
    Sample(spelt: "level(LEAD-01) < 2", condition: low),
    Sample(spelt: "level( LEAD-01 )<2", condition: low),
    Sample(spelt: "\"level(LEAD-01) < 2\"", condition: low),
    Sample(spelt: "'((level(LEAD-01) < 2))'", condition: low),
    Sample(spelt: ">-\n      level(LEAD-01)\n      < 2", condition: low),
    Sample(spelt: "met(LEAD-02-a)", condition: met),
    Sample(spelt: "status(LEAD-02) == answered", condition: answered),
    Sample(
      spelt: "status(LEAD-02) != not-applicable",
      condition: .status(question: "LEAD-02", .notApplicable, isEqual: false)),
    Sample(
      spelt: "level(LEAD-01) < 2 or met(LEAD-02-a) and status(LEAD-02) == answered",
      condition: .any([low, .all([met, answered])])),
    Sample(
      spelt: "level(LEAD-01) < 2 and met(LEAD-02-a) or status(LEAD-02) == answered",
      condition: .any([.all([low, met]), answered])),
    Sample(
      spelt: "(level(LEAD-01) < 2 or met(LEAD-02-a)) and status(LEAD-02) == answered",
      condition: .all([.any([low, met]), answered])),
    Sample(
      spelt: "not met(LEAD-02-a) and level(LEAD-01) < 2", condition: .all([.not(met), low])),
    Sample(
      spelt: "not (met(LEAD-02-a) and level(LEAD-01) < 2)", condition: .not(.all([met, low]))),
    Sample(spelt: "not not met(LEAD-02-a)", condition: .not(.not(met))),
    Sample(
      spelt: "met(LEAD-02-a) or met(LEAD-02-a) or level(LEAD-01) < 2",
      condition: .any([met, met, low])),
  ]

  @Test(arguments: samples) func `and binds before or, not before and`(sample: Sample) throws {
    #expect(try Self.condition(sample.spelt) == sample.condition)
  }

  @Test(arguments: Condition.Comparison.allCases)
  func `levels are compared with each of six signs`(sign: Condition.Comparison) throws {
    let spelt = "level(LEAD-01) \(sign.rawValue) 4"
    #expect(try Self.condition(spelt) == .level(question: "LEAD-01", sign, 4))
  }

  @Test(arguments: AnswerStatus.allCases)
  func `a status is compared with each of its words`(status: AnswerStatus) throws {
    let spelt = "status(LEAD-01) == \(status.rawValue)"
    #expect(
      try Self.condition(spelt) == .status(question: "LEAD-01", status, isEqual: true))
  }

  @Test func `a question of an earlier factor may be named`() throws {
    let question = try #require(SampleQuestionnaire.files["factors/02.yaml"])
    let second = question.replacing("REG-01", with: "REG-02")
      .replacing("key: true", with: "when: met(LEAD-03-d)")
    let list = try #require(second.firstRange(of: "  - id: REG-02"))
    let text = question + second[list.lowerBound...]
    let base = try SampleQuestionnaire.read(["factors/02.yaml": text]).checked().base
    #expect(
      base.question("REG-02")?.when == .met(criterion: "LEAD-03-d", question: "LEAD-03"))
  }

  @Test func `32 levels of parentheses are read and more are refused`() throws {
    let nested = { (count: Int) in
      String(repeating: "(", count: count) + "met(LEAD-02-a)" + String(repeating: ")", count: count)
    }
    #expect(try Self.condition(nested(31)) == Self.met)
    let flaw = Flaw(
      "expression-too-deep",
      (
        "risk: high",
        "when: "
          + nested(33).replacing(
            String(repeating: "(", count: 33),
            with: String(repeating: "(", count: 32) + "1️⃣(")
      ))
    try SampleQuestionnaire.expect(flaw)
  }
}
