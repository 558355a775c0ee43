extension Rule {
  package static let textsKeyUnknown = warning(
    "texts-key-unknown",
    passing: .translation("texts:\n  title: {text: Un exemple, of: \"\(textDigest("A sample"))\"}"),
    failing: .translation(
      "texts:\n  title: {text: Un exemple, of: \"\(textDigest("A sample"))\"}\n  1️⃣titel: {text: Titre, of: \"0123456789ab\"}"
    ))
}
