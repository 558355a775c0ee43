import ArushaAnalysis
import ArushaModel
import Testing

@Suite struct PriorityColumnsTests {
  func columns(
    critical: Bool = false, risk: Risk = .medium, distance: Int = 1, unlocks: Int = 0,
    effort: Effort = .medium, id: String = "M-01"
  ) -> PriorityColumns {
    PriorityColumns(
      critical: critical, risk: risk, distance: distance, unlocks: unlocks, effort: effort,
      question: id)
  }

  @Test func `each column decides where those before it are equal`() {
    // Each comes before the plain one by one column and would come after it by all later ones.
    let plain = columns()
    let before = [
      columns(critical: true, risk: .low, distance: 0, unlocks: -1, effort: .large, id: "Z"),
      columns(risk: .high, distance: 0, unlocks: -1, effort: .large, id: "Z"),
      columns(distance: 2, unlocks: -1, effort: .large, id: "Z"),
      columns(unlocks: 1, effort: .large, id: "Z"),
      columns(effort: .small, id: "Z"),
      columns(id: "AUD-02"),
    ]
    for columns in before {
      #expect(columns.precedes(plain))
      #expect(!plain.precedes(columns))
    }
    #expect(!plain.precedes(plain))
  }

  @Test func `ids are ordered by their scalars`() {
    #expect(columns(id: "A-10").precedes(columns(id: "A-9")))
    #expect(columns(id: "A-Z").precedes(columns(id: "A-a")))
  }
}
