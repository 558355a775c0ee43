import Foundation
import ProjectSupport
import Testing

/// The screens of `arusha gaps`, on the worked example.
@Suite struct GapScreenTests {
  private func gaps(_ arguments: String...) throws -> Arusha {
    try Arusha.run(
      ["gaps", "--language", "en"] + arguments,
      in: Project.url("Profiles/administrations/morevia"))
  }

  @Test func `the screen has a row for each factor with what is answered and aimed at`() throws {
    let run = try gaps()
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.matches(of: #/(?m)^\d+\. .*\[[#+?. |]+[|\]]/#).count == 10)
    #expect(run.output.matches(of: #/\d of \d\s+answered/#).count == 10)
    #expect(run.output.contains("written, not done"))
    #expect(run.output.contains("more gaps: arusha gaps --all"))
    #expect(!run.output.contains("⟦"))
  }

  @Test func `all ranks are shown where all are asked for`() throws {
    let all = try gaps("--all").output
    let json = try gaps("--format", "json").output
    let ranks = json.matches(of: #/"rank": (\d+)/#).compactMap { Int($0.1) }.sorted()
    #expect(ranks == Array(1..<(ranks.count + 1)))
    #expect(all.contains("\n\(ranks.count). "))
    #expect(!all.contains("--all."))
  }

  @Test(arguments: [
    (["--factor", "6"], "Statements of AUD-01"), (["--explain", "aud-01"], "Rank 1 of"),
    (["--what-if", "aud-01-c"], "Ranked gaps:"), (["--sensitivity"], "does NOT"),
  ])
  func `each screen of its own says what it is for`(arguments: [String], words: String) throws {
    for language in ["en", "fr"] {
      let run = try Arusha.run(
        ["gaps", "--language", language] + arguments,
        in: Project.url("Profiles/administrations/morevia"))
      #expect(run.status == 0, "\(run.errors)")
      #expect(!run.output.contains("⟦") && !run.output.contains("{"), "\(language)")
      if language == "en" { #expect(run.output.contains(words)) }
    }
  }

  @Test func `what-if and sensitivity have documents of their own`() throws {
    let whatIf = try gaps("--what-if", "AUD-01-c", "CODE-01-g", "--format", "json").output
    let sensitivity = try gaps("--sensitivity", "--format", "json").output
    for (text, schema) in [(whatIf, "arusha.what-if/1"), (sensitivity, "arusha.sensitivity/1")] {
      let value = try #require(
        JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
      #expect(value["schema"] as? String == schema)
    }
  }

  @Test(arguments: [
    (["--factor", "11"], "11"), (["--explain", "LEAD-99"], "LEAD-0"),
    (["--what-if", "LEAD-01-z"], "LEAD-01-"), (["--factor", "1", "--sensitivity"], "--factor"),
    (["--fail-above=-1"], "0 or more"),
  ])
  func `what cannot be shown is refused with what to write`(
    arguments: [String], words: String
  ) throws {
    let run = try Arusha.run(
      ["gaps", "--language", "en"] + arguments,
      in: Project.url("Profiles/administrations/morevia"))
    #expect(run.status == 64)
    #expect(run.errors.contains(words), "\(run.errors)")
    #expect(run.output.isEmpty)
  }

  @Test func `more gaps than allowed end with status 1`() throws {
    #expect(try gaps("--fail-above", "0").status == 1)
    #expect(try gaps("--fail-above", "500").status == 0)
  }
}
