extension Rule {
  package static let yamlComplexKey = Rule(
    "yaml-complex-key",
    passing: .target(
      """
      factors:
        6: 4
      reasons:
        default: In three years
        "6": Above all
      """),
    failing: .target("title: Ours\n1️⃣[6, 7]: 4"))
}
