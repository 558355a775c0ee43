import ArushaModel
import ArushaYAML

extension Rule {
  package static let whenOnKeyOrCritical = Rule(
    "when-on-key-or-critical",
    passing: .question("critical: true"),
    failing: .question(
      """
      critical: true
      when: 1️⃣level(LEAD-01) >= 1
      """))
}

extension FormChecks {
  /// The express form is the same for everybody, and nobody answers her way around what is critical.
  func checkWhenOnKeyOrCritical() {
    for form in forms {
      for located in form.questions
      where located.question.isKey || located.question.isCritical {
        guard let node = located.fields.node("when") else { continue }
        form.reading.report(.whenOnKeyOrCritical, at: node.range, ["id": located.question.id])
      }
    }
  }
}
