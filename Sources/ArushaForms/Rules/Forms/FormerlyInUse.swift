import ArushaModel
import ArushaYAML

extension Rule {
  package static let formerlyInUse = Rule(
    "formerly-in-use",
    passing: .question("id: LEAD-02\nformerly: [LEAD-07]"),
    failing: .question("id: LEAD-02\nformerly: [1️⃣LEAD-01]"))
}

extension FormChecks {
  /// An id that a question had before is no other question's: its old answers would have two homes.
  func checkFormerlyInUse() {
    var owners: [String: String] = [:]
    for located in forms.flatMap(\.questions) { owners[located.question.id] = located.question.id }
    for form in forms {
      for located in form.questions {
        for node in located.fields.list("formerly") {
          guard let id = node.scalar else { continue }
          if let other = owners[id] {
            form.reading.report(.formerlyInUse, at: node.range, ["id": id, "other": other])
          }
          owners[id] = located.question.id
        }
      }
    }
  }
}
