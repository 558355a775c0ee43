import ArushaModel

extension Rule {
  package static let levelWithoutCriterion = Rule(
    "level-without-criterion",
    passing: .criterion("level: 2", question: "id: LEAD-02"),
    failing: .criterion("level: 1", question: "id: 1️⃣LEAD-02"))
}

extension FormChecks {
  /// A level that has no criterion would be reached by itself.
  func checkLevelWithoutCriterion() {
    for form in forms {
      for located in form.questions where !located.question.criteria.isEmpty {
        let levels = Set(located.question.criteria.map(\.level))
        let missing = (1...4).filter { !levels.contains($0) }
        guard !missing.isEmpty else { continue }
        form.reading.report(
          .levelWithoutCriterion, at: located.fields.range(of: "id"),
          [
            "id": located.question.id,
            "levels": missing.map(String.init).joined(separator: ", "),
          ])
      }
    }
  }
}
