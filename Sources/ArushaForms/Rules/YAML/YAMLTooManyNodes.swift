extension Rule {
  package static let yamlTooManyNodes = Rule(
    "yaml-too-many-nodes",
    passing: .described("# a file of up to 400,000 values"),
    failing: .described("# a file of more than 400,000 values"))
}
