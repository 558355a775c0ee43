extension Rule {
  package static let patternPeriod = Rule(
    "pattern-period",
    passing: .assessment("period: \"2026-H1\""),
    failing: .assessment("period: 1️⃣\"26\""))
}
