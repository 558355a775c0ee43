extension Rule {
  package static let textsMissing = warning(
    "texts-missing",
    passing: .translation("texts:\n  title: {text: Un exemple, of: \"\(textDigest("A sample"))\"}"),
    failing: .translation("1️⃣texts: {}"))
}
