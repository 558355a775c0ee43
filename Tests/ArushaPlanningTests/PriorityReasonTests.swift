import ArushaAnalysis
import ArushaModel
import ArushaPlanning
import Testing

@Suite struct PriorityReasonTests {
  private func reason(
    critical: Bool = false, risk: Risk = .medium, distance: Int = 1, unlocks: Int = 0,
    effort: Effort = .small
  ) -> String {
    priorityReason(
      Priority(
        rank: 1,
        why: PriorityColumns(
          critical: critical, risk: risk, distance: distance, unlocks: unlocks, effort: effort,
          question: "Q-1")), texts)
  }

  @Test func `every column has its words, in the order of the columns`() {
    #expect(
      reason(critical: true, risk: .high, distance: 3, unlocks: 12, effort: .large)
        == "critical; high risk; 3 levels; 12 wait; large")
  }

  @Test func `what does not hold is not said`() {
    #expect(reason() == "medium risk; 1 level; small")
    #expect(reason(risk: .low, unlocks: 1, effort: .medium) == "low risk; 1 level; 1 waits; medium")
  }

  @Test func `proposals carry the reason of their gap`() {
    #expect(
      proposals().map(\.reason) == [
        "critical; high risk; 2 levels; 1 waits; small",
        "high risk; 2 levels; large", "high risk; 2 levels; large", "high risk; 2 levels; large",
      ])
  }
}
