extension Rule {
  package static let yamlTooLarge = Rule(
    "yaml-too-large",
    passing: .file(
      """
      schema: arusha.interface/1
      language: en
      texts:
        yes: Yes
      """),
    failing: .bytes(shown: "# a file of 17 MB") { [UInt8](repeating: 0x23, count: 17 << 20) })
}
