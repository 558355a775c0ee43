extension Rule {
  package static let yamlNotUtf8 = Rule(
    "yaml-not-utf8",
    passing: .question("title: Équité"),
    failing: .bytes(shown: "title: \u{FFFD}quit\u{FFFD}   # saved as Latin-1") {
      Array("schema: arusha.interface/1\nlanguage: fr\ntexts:\n  fair: 1️⃣".utf8) + [0xC9]
        + Array("quitable\n".utf8)
    })
}
