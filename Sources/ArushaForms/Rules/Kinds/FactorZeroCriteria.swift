extension Rule {
  package static let factorZeroCriteria = Rule(
    "factor-zero-criteria",
    passing: .about(
      """
      id: ABOUT-09
      kind: yes-no
      """, hasCriteria: false),
    failing: .about("id: 1️⃣ABOUT-09", hasCriteria: true))
}
