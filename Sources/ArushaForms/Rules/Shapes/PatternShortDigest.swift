extension Rule {
  package static let patternShortDigest = Rule(
    "pattern-short-digest",
    passing: .translation("texts:\n  title: {text: Un exemple, of: \"\(textDigest("A sample"))\"}"),
    failing: .translation(
      """
      texts:
        title: {text: Un exemple, of: 1️⃣"12"}
      """))
}
