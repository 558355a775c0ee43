extension Rule {
  package static let schemaOther = Rule(
    "schema-other",
    passing: .questionnaire(files: (path: "factors/02.yaml", text: SampleFiles.regulation())),
    failing: .questionnaire(
      files: (
        path: "factors/02.yaml", text: "schema: 1️⃣arusha.target/1\nid: ours"
      )))
}
