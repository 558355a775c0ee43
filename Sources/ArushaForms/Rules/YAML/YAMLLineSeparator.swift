extension Rule {
  package static let yamlLineSeparator = Rule(
    "yaml-line-separator",
    passing: .question("why: It matters."),
    failing: .question("why: It 1️⃣\u{2028}matters.", shown: "why: It \u{2424}matters."))
}
