extension Rule {
  package static let yamlControlCharacter = Rule(
    "yaml-control-character",
    passing: .question("why: It matters."),
    failing: .question("why: It 1️⃣\u{7}matters.", shown: "why: It \u{2407}matters."))
}
