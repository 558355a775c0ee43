extension Rule {
  package static let poHeader = Rule(
    "po-header", passing: .po(header: "\"Language: fr\\n\""),
    failing: .po(header: "\"Language: es\\n\"", marked: true))
}
