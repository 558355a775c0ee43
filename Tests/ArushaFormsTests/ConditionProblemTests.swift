import ArushaDiagnostics
import ArushaForms
import FormSamples
import Testing

/// Each expression is the `when:` of LEAD-02: LEAD-01 stands before it, LEAD-03 after it.
@Suite struct ConditionProblemTests {
  private static func flaw(_ id: String, _ spelt: String, suggestion: String? = nil) -> Flaw {
    Flaw(id, ("when: level(LEAD-01) >= 1", "when: " + spelt), suggestion: suggestion)
  }

  static let flaws = [
    flaw("expression-character", "level(LEAD-01) 1️⃣& 1"),
    flaw("expression-character", "\"level(LEAD-01) 1️⃣= 1\""),
    flaw("expression-level", "level(LEAD-01) >= 1️⃣-1"),
    flaw("expression-character", "level(1️⃣é) > 1"),
    flaw("expression-unexpected", "level(LEAD-01) >=1️⃣ # nothing"),
    flaw("expression-unexpected", "\"level(LEAD-01) >=1️⃣\""),
    flaw("expression-unexpected", "level 1️⃣LEAD-01 >= 1"),
    flaw("expression-unknown-question", "level(1️⃣3) >= 1"),
    flaw("expression-unexpected", "level(LEAD-01 1️⃣>= 1"),
    flaw("expression-unexpected", "level(LEAD-01) 1️⃣1"),
    flaw("expression-type", "level(LEAD-01) >= 1️⃣two"),
    flaw("expression-type", "level(LEAD-01) >= 1️⃣99999999999999999999"),
    flaw("expression-unexpected", "level(LEAD-01) >= 1 1️⃣level(LEAD-01)"),
    flaw("expression-unexpected", "level(LEAD-01) >= 1 and1️⃣"),
    flaw("expression-unexpected", "(level(LEAD-01) >= 11️⃣"),
    flaw("expression-unexpected", "level(LEAD-01) >= 11️⃣)"),
    flaw("expression-unexpected", "1️⃣LEAD-01"),
    flaw("expression-type", "status(LEAD-01) == 1️⃣3"),
    flaw("expression-level", "level(LEAD-01) >= 1️⃣5"),
    flaw("expression-level", "'level(LEAD-01) >= 1️⃣10'"),
    flaw("expression-level", "level(LEAD-01)\n      >= 1️⃣5"),
    flaw("expression-level", "level(LEAD-01) >= 1️⃣1.5"),
    flaw("expression-type", "level(LEAD-01) >= 1️⃣2026-03-01"),
    flaw("expression-function", "value(1️⃣LEAD-01) == yes"),
    flaw("expression-function", "chosen(1️⃣LEAD-01, yes)"),
    flaw("expression-word-first", "1️⃣two <= level(LEAD-01)"),
    flaw("expression-sign", "status(LEAD-01) 1️⃣>= answered"),
    flaw("word-unknown", "status(LEAD-01) == 1️⃣anwsered", suggestion: "answered"),
    flaw("expression-forward", "level(1️⃣LEAD-03) >= 1"),
    flaw("expression-cycle", "\"not level(1️⃣LEAD-02) >= 1\""),
    flaw("expression-forward", "level(1️⃣REG-01) >= 1"),
    flaw("expression-unknown-question", "level(1️⃣LAED-01) >= 1", suggestion: "LEAD-01"),
    flaw("expression-unknown-question", "\"level(1️⃣NOWHERE) >= 1\""),
    flaw("expression-unknown-criterion", "met(1️⃣LEAD-01-x)", suggestion: "LEAD-01-a"),
    flaw("expression-unknown-criterion", "met(1️⃣LEAD-01)", suggestion: "LEAD-01-a"),
    // Written otherwise than it reads, so the place inside it is not known: the whole is shown.
    flaw("expression-level", "1️⃣\"\\x6cevel(LEAD-01) >= 5\""),
  ]

  @Test(arguments: flaws)
  func `what is wrong in an expression is shown at its own column`(flaw: Flaw) throws {
    try SampleQuestionnaire.expect(flaw)
  }

  @Test func `the caret covers the word that is meant`() throws {
    let flaw = Self.flaw("", "level(LEAD-01) >= 1 and level(1️⃣NOWHERE) > 1")
    let marked = try flaw.applied(to: #require(SampleQuestionnaire.files[flaw.file]))
    let range = SampleQuestionnaire.read([flaw.file: marked.text]).diagnostics.first?.range
    #expect(range?.start == marked.places[1])
    #expect(range?.end.column == marked.places[1].map { $0.column + 7 })
  }
}
