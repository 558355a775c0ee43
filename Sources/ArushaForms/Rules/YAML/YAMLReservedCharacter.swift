extension Rule {
  package static let yamlReservedCharacter = Rule(
    "yaml-reserved-character",
    passing: .question("why: \"@ signs stand in addresses.\""),
    failing: .question("why: 1️⃣@ signs stand in addresses."))
}
