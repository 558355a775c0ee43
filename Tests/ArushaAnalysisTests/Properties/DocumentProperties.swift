import ArushaAnalysis
import ArushaModel
import ArushaTestSupport
import Testing

@Suite struct DocumentProperties {
  @Test(arguments: 0..<40 as Range<UInt64>)
  func `the document can be read and says what the analysis says`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let form = random.questionnaire(conditions: true)
    let analysis = analyseGaps(
      questionnaire: form,
      assessment: assessment(
        random.answers(to: form), scope: random.once(in: 3) ? .express : .full),
      target: random.target(for: form))
    let document = try ParsedJSON(text: analysis.json.text)
    let number = { (value: Int?) in value.map { ParsedJSON.number(Double($0)) } ?? .null }
    for (question, item) in zip(analysis.questions, document["questions"]?.items ?? []) {
      #expect(item["id"] == .string(question.id))
      #expect(item["status"] == .string(question.state.rawValue))
      #expect(item["evidencedLevel"] == number(question.evidencedLevel))
      #expect(item["rank"] == number(question.priority?.rank))
    }
    for (factor, item) in zip(analysis.factors, document["factors"]?.items ?? []) {
      #expect(item.keys.count == 19)
      #expect(item["standing"] == number(factor.standing.level))
      #expect(item["high"] == number(factor.bounds?.high))
      #expect(item["atTarget"] == number(factor.atTarget))
    }
  }
}
