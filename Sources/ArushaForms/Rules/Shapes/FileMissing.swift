extension Rule {
  package static let fileMissing = Rule(
    "file-missing",
    passing: .questionnaire("factors: [00.yaml, 01.yaml, 02.yaml]"),
    failing: .questionnaire("factors: [00.yaml, 01.yaml, 02.yaml, 1️⃣03.yaml]"))
}
