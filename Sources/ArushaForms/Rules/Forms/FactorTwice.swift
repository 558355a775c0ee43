import ArushaModel

extension Rule {
  package static let factorTwice = Rule(
    "factor-twice",
    passing: .secondForm("factor: 2"),
    failing: .secondForm("factor: 1️⃣1"))
}

extension FormChecks {
  func checkFactorTwice() {
    var seen: [Int: LocatedForm] = [:]
    for form in forms where (0...10).contains(form.form.factor) {
      if let first = seen[form.form.factor] {
        form.reading.report(
          .factorTwice, at: form.fields.range(of: "factor"),
          ["factor": String(form.form.factor), "file": first.form.file])
      }
      seen[form.form.factor] = form
    }
  }
}
