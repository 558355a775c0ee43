extension Rule {
  package static let idRetired = Rule(
    "id-retired",
    passing: .form("retired: [LEAD-09]", question: "id: LEAD-02"),
    failing: .form("retired: [LEAD-09]", question: "id: 1️⃣LEAD-09"))
}

extension FormChecks {
  /// Dead ids never come back: old answers to them would be taken for answers to the new question.
  func checkIdRetired() {
    let retired = Set(forms.flatMap { $0.fields.texts("retired") })
    for (id, range, form) in ids where retired.contains(id) {
      form.reading.report(.idRetired, at: range, ["id": id])
    }
  }
}
