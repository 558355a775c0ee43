import ArushaDiagnostics
import ArushaForms
import Testing

/// The examples of every rule are its tests.
@Suite struct RuleExampleTests {
  private static let shown = Rule.all.filter {
    !$0.failing.shown.isEmpty && !$0.failing.files.isEmpty
  }

  @Test(arguments: shown.map(\.id)) func `a passing example breaks no rule`(id: String) throws {
    let rule = try #require(Rule.named(id))
    let problems = checkFiles(rule.passing.files, context: Example.context)
    #expect(!rule.passing.files.isEmpty)
    #expect(told(problems.filter { $0.severity != .note }) == [])
  }

  @Test(arguments: shown.map(\.id))
  func `a failing example breaks its rule alone, at the mark`(id: String) throws {
    let rule = try #require(Rule.named(id))
    let problems = checkFiles(rule.failing.files, context: Example.context)
    #expect(Set(problems.map(\.id)) == [id], "\(told(problems))")
    #expect(problems.allSatisfy { $0.severity == rule.severity })
    if let place = rule.failing.place {
      #expect(
        problems.contains { $0.file == place.file && $0.range?.start == place.position },
        "wanted \(place), got \(told(problems))")
    } else {
      // Only what is wrong with a file as a whole has no place.
      #expect(problems.contains { $0.range == nil })
    }
  }

  @Test func `ids are unique`() {
    let ids = Rule.all.map(\.id)
    #expect(Set(ids).count == ids.count)
  }

  @Test func `what is shown of an example has no mark`() {
    for rule in Rule.all {
      for example in [rule.passing, rule.failing] {
        #expect(!example.shown.unicodeScalars.contains("\u{20E3}"), "\(rule.id)")
      }
    }
  }
}
