import ArushaDiagnostics
import ArushaYAML

extension Rule {
  package static let practiceUnknown = Rule(
    "practice-unknown",
    passing: .criterion("practices: [LEAD-TOP]"), failing: .criterion("practices: [1️⃣LEAD-TPO]"))
}

extension FormChecks {
  func checkPracticeUnknown() {
    guard let practices else { return }
    let known = Set(practices)
    for form in forms {
      for node in form.questions.flatMap(\.criteria).flatMap({ $0.fields.list("practices") }) {
        guard let code = node.scalar, !known.contains(code) else { continue }
        form.reading.report(
          .practiceUnknown, at: node.range, ["code": shortened(code)],
          didYouMean: nearestName(to: code, among: practices))
      }
    }
  }
}
