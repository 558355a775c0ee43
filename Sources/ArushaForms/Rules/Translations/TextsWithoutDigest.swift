extension Rule {
  package static let textsWithoutDigest = warning(
    "texts-without-digest",
    passing: .translation("texts:\n  title: {text: Un exemple, of: \"\(textDigest("A sample"))\"}"),
    failing: .translation("texts:\n  1️⃣title: {text: Un exemple}"))
}
