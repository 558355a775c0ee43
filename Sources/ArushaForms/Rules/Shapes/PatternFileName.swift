extension Rule {
  package static let patternFileName = Rule(
    "pattern-file-name",
    passing: .questionnaire("factors: [00.yaml, 01.yaml, 02.yaml]"),
    failing: .questionnaire("factors: [00.yaml, 01.yaml, 1️⃣../02.yaml]"))
}
