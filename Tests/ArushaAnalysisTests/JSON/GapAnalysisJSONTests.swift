import ArushaAnalysis
import ArushaModel
import Testing

@Suite struct GapAnalysisJSONTests {
  let form = questionnaire([
    question("A1", risk: .high, critical: true), question("A2"), question("A3"),
    question("B1", factor: 2, critical: true),
  ])

  func document() throws -> ParsedJSON {
    let answers = [
      "A1": Answer(met: ["A1-a"], unmet: ["A1-c"], grade: .statement), "A2": reaching(3, "A2"),
      "B1": notApplicable,
    ]
    let analysis = analyseGaps(
      questionnaire: form, assessment: assessment(answers), target: target())
    return try ParsedJSON(text: analysis.json.text)
  }

  @Test func `every key is present`() throws {
    let document = try document()
    #expect(
      document.keys == [
        "schema", "administration", "period", "scope", "questionnaire", "target", "factors",
        "questions", "ruleAndPractice",
      ])
    #expect(document["questionnaire"]?.keys == ["id", "edition"])
    let factors = document["factors"]?.items ?? []
    #expect(factors.count == 2)
    for factor in factors {
      #expect(
        factor.keys == [
          "factor", "applicable", "answered", "coverage", "weakest", "median", "evidencedMedian",
          "low", "high", "evidencedLow", "evidencedHigh", "distribution", "evidencedDistribution",
          "atTarget", "gate", "standing", "standingLow", "standingHigh", "notApplicableCritical",
        ])
    }
    let questions = document["questions"]?.items ?? []
    #expect(questions.count == 4)
    for question in questions {
      #expect(
        question.keys == [
          "id", "factor", "status", "level", "levelLow", "levelHigh", "evidencedLevel",
          "evidencedHigh", "target", "unmet", "unknown", "rank", "why",
        ])
    }
  }

  @Test func `values are those of the analysis`() throws {
    let document = try document()
    #expect(document["schema"] == .string("arusha.gaps/1"))
    #expect(document["scope"] == .string("full"))
    #expect(document["target"] == .string("baseline"))
    let factor = try #require(document["factors"]?.items.first)
    #expect(factor["weakest"] == .object(["question": .string("A1"), "level": .number(1)]))
    #expect(factor["gate"] == .object(["question": .string("A1"), "level": .number(2)]))
    #expect(factor["standing"] == .number(1))
    #expect(factor["evidencedDistribution"]?.items.count == 5)
    let question = try #require(document["questions"]?.items.first)
    #expect(question["levelHigh"] == .number(2))
    #expect(question["unmet"] == .array([.string("A1-c")]))
    #expect(question["unknown"] == .array([.string("A1-b")]))
    #expect(question["rank"] == .number(1))
    #expect(
      question["why"]
        == .object([
          "critical": .bool(true), "risk": .string("high"), "distance": .number(2),
          "unlocks": .number(0), "effort": .string("S"),
        ]))
  }

  @Test func `what is not known is null, never 0`() throws {
    let document = try document()
    let empty = try #require(document["factors"]?.items.last)
    #expect(empty["applicable"] == .number(0))
    #expect(empty["answered"] == .number(0))
    #expect(empty["notApplicableCritical"] == .array([.string("B1")]))
    let known: Set = ["factor", "applicable", "answered", "notApplicableCritical"]
    for key in empty.keys.subtracting(known) { #expect(empty[key] == .null) }
    let open = try #require(document["questions"]?.items[2])
    #expect(open["status"] == .string("open"))
    for key in ["level", "levelLow", "levelHigh", "evidencedLevel", "evidencedHigh", "rank", "why"]
    { #expect(open[key] == .null) }
  }

  @Test func `coverage has four decimals`() {
    let analysis = analyseGaps(
      questionnaire: form,
      assessment: assessment(["A1": reaching(1, "A1"), "A2": reaching(3, "A2")]),
      target: target())
    #expect(analysis.json.text.contains("\"coverage\": 0.6667,"))
    #expect(analysis.json.text.contains("\"coverage\": 0.0000,"))
  }
}
