import ArushaDiagnostics
import ArushaForms
import ArushaModel
import ArushaTestSupport
import Testing

/// What is written is read back the same, or is not written.
///
/// Texts that Swift holds equal may differ in their scalars, so that the file, written again, is
/// compared as well: it spells each scalar.
@Suite struct RoundTripTests {
  @Test(arguments: 0..<60) func `an assessment comes back as it was`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let assessment = random.assessment()
    let order = assessment.answers.keys.sorted()
    let text = try writeAssessment(assessment, order: order, file: "a.yaml")
    let read = try readAssessment(Array(text.utf8), file: "a.yaml").checked()
    #expect(read == assessment)
    let again = try writeAssessment(read, order: order, file: "a.yaml")
    #expect(Array(again.utf8) == Array(text.utf8))
    #expect(text.utf8.allSatisfy { $0 >= 0x20 || $0 == 0x0A })
  }

  @Test(arguments: 0..<40) func `a text kept from save to save is that of a whole writing`(
    seed: UInt64
  ) throws {
    var random = SplitMix64(seed: seed)
    var assessment = random.assessment()
    let order = assessment.answers.keys.sorted() + ["Q-new-1", "Q-new-2"]
    var writing = AssessmentText(order: order, file: "a.yaml")
    for _ in 0..<12 {
      let whole = try writeAssessment(assessment, order: order, file: "a.yaml")
      let kept = try writing.text(of: assessment)
      #expect(Array(kept.utf8) == Array(whole.utf8))
      let id = random.pick(order)
      switch random.below(4) {
      case 0: assessment.answers[id] = nil
      case 1: assessment.drafts[id] = random.answer()
      case 2: assessment.drafts[id] = nil
      default: assessment.answers[id] = random.answer()
      }
    }
  }

  @Test func `a changed answer that could not be read again is refused, and what was kept goes on`()
    throws
  {
    var writing = AssessmentText(order: ["Q", "R"], file: "a.yaml")
    let fine = Self.assessment(["Q": Self.answer, "R": Self.answer])
    let text = try writing.text(of: fine)
    #expect(throws: DiagnosticError.self) {
      try writing.text(of: Self.assessment(["Q": Answer(note: ""), "R": Self.answer]))
    }
    #expect(try writing.text(of: fine) == text)
  }

  @Test(arguments: 0..<60) func `a plan comes back as it was`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let plan = ActionPlan(actions: (0..<Int(seed % 4)).map { random.action($0) })
    let text = try writePlan(plan, file: "p.yaml")
    let read = try readPlan(Array(text.utf8), file: "p.yaml").checked()
    #expect(read == plan)
    #expect(Array(try writePlan(read, file: "p.yaml").utf8) == Array(text.utf8))
  }

  @Test(arguments: 0..<60) func `a workspace's settings come back as they were`(seed: UInt64) throws
  {
    var random = SplitMix64(seed: seed)
    let settings = WorkspaceSettings(
      administration: random.text(), language: "no", questionnaire: random.id(),
      target: random.id(),
      formerTargets: random.maybe { ["2024": $0.id(), "2025-H1": $0.id()] } ?? [:],
      created: "2026-11-23")
    let text = try writeWorkspace(settings, file: "arusha.yaml")
    let read = try readWorkspace(Array(text.utf8), file: "arusha.yaml").checked()
    #expect(read == settings)
    #expect(Array(try writeWorkspace(read, file: "arusha.yaml").utf8) == Array(text.utf8))
  }

  @Test func `the index of the reports comes back as it was, the last of a path alone`() throws {
    func report(_ file: String, _ digit: String) -> WrittenReport {
      WrittenReport(
        file: file, sha256: String(repeating: digit, count: 64), kind: .blankForm,
        period: Period(year: 2026), language: "fr", audience: .shared, date: "2026-11-25")
    }
    let index = ReportIndex([
      report("b: c.html", "0"), report("/tmp/a # b.md", "1"), report("b: c.html", "2"),
    ])
    #expect(index.files.map(\.file) == ["/tmp/a # b.md", "b: c.html"])
    #expect(index.file("b: c.html")?.sha256.first == "2")
    let text = try writeReportIndex(index, file: "index.yaml")
    #expect(try readReportIndex(Array(text.utf8), file: "index.yaml").checked() == index)
  }

  static let answer = Answer(met: ["a"], note: "note")

  private static func assessment(_ answers: [String: Answer]) -> Assessment {
    Assessment(
      administration: "Customs", period: Period(year: 2026),
      questionnaire: QuestionnaireReference(
        id: "q", edition: "1", digest: "sha256:" + String(repeating: "0", count: 64)),
      scope: .full, answers: answers)
  }

  @Test(arguments: [
    Answer(note: ""), Answer(note: " \n"), Answer(by: String(repeating: "x", count: 201)),
    Answer(met: ["a"], unmet: ["a"]), Answer(met: ["a", "a"]), Answer(met: [""]),
    Answer(met: ["a b"]), Answer(status: .notApplicable), Answer(at: "yesterday"),
    Answer(evidence: [Evidence(title: "")]),
    Answer(evidence: [Evidence(title: "t", date: "2026-02-30")]),
    Answer(evidence: [Evidence(title: "t", sha256: "0")]),
    Answer(previous: [Answer(previous: [answer])]),
    Answer(unknown: (0...50).map { "c\($0)" }),
  ])
  func `an answer that could not be read again is refused, not changed`(answer: Answer) {
    #expect(throws: DiagnosticError.self) {
      try writeAssessment(Self.assessment(["Q": answer]), order: ["Q"], file: "a.yaml")
    }
  }

  @Test(arguments: ["", "a b", "é", "-a", "../a", String(repeating: "x", count: 65)])
  func `so is an id that is none`(id: String) {
    #expect(throws: DiagnosticError.self) {
      try writeAssessment(Self.assessment([id: Self.answer]), order: [], file: "a.yaml")
    }
  }

  @Test func `so is a plan's empty text, and an id twice`() {
    var random = SplitMix64(seed: 1)
    let action = random.action(1)
    let spoil: [(inout PlannedAction) -> Void] = [
      { $0.cost = "" }, { $0.outcome = " " }, { $0.activity = "" }, { $0.factor = 11 },
      { $0.months = 0 }, { $0.due = "soon" }, { $0.period = "x" }, { $0.rank = 0 },
      { $0.supporting = [""] },
    ]
    for change in spoil {
      var spoilt = action
      change(&spoilt)
      #expect(throws: DiagnosticError.self, "\(spoilt)") {
        try writePlan(ActionPlan(actions: [spoilt]), file: "p.yaml")
      }
    }
    let error = #expect(throws: DiagnosticError.self) {
      try writePlan(ActionPlan(actions: [action, action]), file: "p.yaml")
    }
    #expect(error?.diagnostics.map(\.id) == ["action-twice"])
  }

  @Test func `answers stand as in the form, whatever the order of the dictionary`() throws {
    let ids = (1...30).map { "Q-\($0)" }.reversed() + ["B", "A"]
    var files: Set<String> = []
    for seed in 0..<8 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      var answers: [String: Answer] = [:]
      for id in ids.shuffled(using: &random) { answers[id] = Self.answer }
      files.insert(
        try writeAssessment(
          Self.assessment(answers), order: ids.filter { $0.hasPrefix("Q") } + ["none"],
          file: "a.yaml"))
    }
    #expect(files.count == 1)
    let keys = try #require(files.first).split(separator: "\n")
      .filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") && $0.hasSuffix(":") }
      .map { String($0.dropFirst(2).dropLast()) }
    // Those that the form does not have come after, by id.
    #expect(keys == ids.filter { $0.hasPrefix("Q") } + ["A", "B"])
  }
}
