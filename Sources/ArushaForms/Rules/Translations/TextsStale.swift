extension Rule {
  package static let textsStale = warning(
    "texts-stale",
    passing: .translation("texts:\n  title: {text: Un exemple, of: \"\(textDigest("A sample"))\"}"),
    failing: .translation(
      """
      texts:
        1️⃣title: {text: Un modèle, of: "0123456789ab"}
      """))
}
