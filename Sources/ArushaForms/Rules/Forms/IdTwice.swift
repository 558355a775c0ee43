import ArushaDiagnostics
import ArushaModel

extension Rule {
  package static let idTwice = Rule(
    "id-twice",
    passing: .criterion("id: LEAD-02-e"),
    failing: .criterion("id: 1️⃣LEAD-02-a"))
}

extension FormChecks {
  /// Ids of questions and criteria are unique over the whole questionnaire.
  func checkIdTwice() {
    var seen: [String: (file: String, range: SourceRange)] = [:]
    for (id, range, form) in ids {
      if let first = seen[id] {
        let note = Diagnostic.Note(
          "first-in", at: first.range, ["file": first.file, "line": String(first.range.start.line)])
        form.reading.report(
          .idTwice, at: range, ["id": id, "file": first.file], notes: [note])
      } else {
        seen[id] = (form.form.file, range)
      }
    }
  }
}
