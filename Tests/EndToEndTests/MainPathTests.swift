import Foundation
import ProjectSupport
import Testing

/// The main job from the first command to the documents, as a script or a pipe runs it.
@Suite struct MainPathTests {
  /// Answers to the ten key questions on the plain face: everything met but the last statement.
  static let sitting: String = {
    let question = String(repeating: "1\n", count: 8) + "2\n" + "2\n"
    return String(repeating: question, count: 10) + ":quit\n"
  }()

  static let answers = """
    schema: arusha.answers/1
    answers:
      LEAD-01:
        status: answered
        met: [LEAD-01-a, LEAD-01-b]
        unmet: [LEAD-01-c]
        unknown: [LEAD-01-d]
        grade: document
        evidence:
          - title: "Decision 12"
            date: "2026-02-01"
      AUD-01:
        status: answered
        met: [AUD-01-a, AUD-01-b, AUD-01-c, AUD-01-d, AUD-01-e]
        grade: none
      HR-01:
        status: not-applicable
        reason: "Posts are filled by the civil service commission"
      PRIV-01:
        status: declined

    """

  @Test func `a sitting through a pipe answers all ten key questions`() throws {
    let folder = try Folder()
    try folder.makeWorkspace()
    let run = try Arusha.run(
      ["assess", "--express", "--period", "2026", "--by", "coordinator"],
      in: folder.url.appending(path: "ws"),
      input: Self.sitting)
    #expect(run.status == 0, "\(run.errors)")
    let file = try folder.text("ws/assessments/2026.yaml")
    #expect(file.matches(of: #/status: answered/#).count == 10)
    #expect(file.matches(of: #/grade: statement/#).count == 10)
    #expect(file.matches(of: #/by: "coordinator"/#).count == 10)
    #expect(!file.contains("drafts"))
  }

  @Test func `answers from a file lead to gaps, a plan and documents`() throws {
    let folder = try Folder()
    try folder.makeWorkspace()
    let workspace = folder.url.appending(path: "ws")
    try folder.write(Self.answers, to: "answers.yaml")
    func run(_ arguments: String...) throws -> Arusha {
      let run = try Arusha.run(arguments, in: workspace)
      #expect(run.status == 0, "\(arguments): \(run.errors)")
      return run
    }
    _ = try run("assess", "--period", "2026", "--answers", "../answers.yaml")
    let gaps = try run("gaps").output
    // Critical and two levels short comes first; the one that lacks only evidence is there too.
    #expect(gaps.contains("LEAD-01"))
    #expect(gaps.contains("aimed at 3"))
    let json = try run("gaps", "--format", "json").output
    let value = try #require(
      JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    #expect(value["schema"] as? String == "arusha.gaps/1")
    let all = try Project.files(below: "Questionnaires/revised-arusha/factors", suffix: ".yaml")
      .map { try Project.text($0).matches(of: #/(?m)^  - id: /#).count }.reduce(0, +)
    #expect((value["questions"] as? [Any])?.count == all)

    _ = try run("plan", "draft")
    let plan = try folder.text("ws/plan/plan.yaml")
    #expect(plan.contains("id: A-LEAD-01-c\n"))
    #expect(plan.contains("kind: find-out"))
    #expect(plan.contains("A-AUD-01-a-evidence"))
    #expect(try run("plan", "draft").output.contains("Nothing to add"))
    #expect(try folder.text("ws/plan/plan.yaml") == plan)
    #expect(try run("plan", "show", "a-lead-01-c").output.contains("LEAD-01-c"))

    _ = try run("report", "gap-analysis", "action-plan", "--format", "md,html")
    for name in ["gap-analysis.en.md", "gap-analysis.en.html", "action-plan.en.html"] {
      #expect(try folder.text("ws/reports/2026-\(name)").contains("Douanes d’essai"))
    }
  }

  @Test func `an assessment of another workspace fills only what is open`() throws {
    let folder = try Folder()
    try folder.makeWorkspace()
    let workspace = folder.url.appending(path: "ws")
    try folder.write(Self.answers, to: "answers.yaml")
    _ = try Arusha.run(
      ["assess", "--period", "2025", "--answers", "../answers.yaml"], in: workspace)
    try folder.write(
      "schema: arusha.answers/1\nanswers:\n  LEAD-01:\n    status: declined\n", to: "other.yaml")
    _ = try Arusha.run(
      ["assess", "--period", "2026", "--answers", "../other.yaml"], in: workspace)
    let run = try Arusha.run(
      ["assess", "--period", "2026", "--answers", "assessments/2025.yaml"], in: workspace)
    #expect(run.status == 0)
    #expect(run.errors.contains("LEAD-01"))
    #expect(run.output.contains("3 answers"))
    #expect(try folder.text("ws/assessments/2026.yaml").contains("status: declined"))
  }

  @Test func `two years compare and the order given does not matter`() throws {
    let workspace = Project.url("Profiles/administrations/morevia")
    let one = try Arusha.run(["compare", "2025", "2026", "--language", "en"], in: workspace)
    let other = try Arusha.run(["compare", "2026", "2025", "--language", "en"], in: workspace)
    #expect(one.status == 0)
    #expect(one.output == other.output)
    #expect(one.output.contains("Changed, re-judged:"))
  }

  @Test(arguments: ["2", "fr", "Francais"])
  func `init asks for the language and the name`(said: String) throws {
    let folder = try Folder()
    let run = try Arusha.run(
      ["init", "ws"], in: folder.url, input: "\n9\n\(said)\n  \nDouanes\n")
    #expect(run.status == 0, "\(run.errors)")
    let settings = try folder.text("ws/arusha.yaml")
    #expect(settings.contains("language: fr"))
    #expect(settings.contains("administration: \"Douanes\""))
  }

  @Test func `a practice is found however its code is typed`() throws {
    let folder = try Folder()
    let upper = try Arusha.run(["peers", "list", "--practice", "LEAD-TOP"], in: folder.url)
    let lower = try Arusha.run(["peers", "list", "--practice", "lead-top"], in: folder.url)
    #expect(upper.output.contains("LEAD-TOP") || upper.output.contains("Q1-11"))
    #expect(lower.output == upper.output)
  }

  @Test func `a factor that is none is refused wherever peers are asked for one`() throws {
    let workspace = Project.url("Profiles/administrations/morevia")
    for command in ["list", "compare"] {
      let run = try Arusha.run(["peers", command, "--factor", "11"], in: workspace)
      #expect(run.status == 64, "\(command)")
    }
  }

  @Test func `the workspace is private`() throws {
    let folder = try Folder()
    try folder.makeWorkspace()
    try folder.write(Self.answers, to: "answers.yaml")
    _ = try Arusha.run(
      ["assess", "--answers", "../answers.yaml"], in: folder.url.appending(path: "ws"))
    let walk = try #require(
      FileManager.default.enumerator(atPath: folder.url.appending(path: "ws").path))
    var seen = 0
    while let name = walk.nextObject() as? String {
      let path = folder.url.appending(path: "ws/\(name)").path
      let facts = try FileManager.default.attributesOfItem(atPath: path)
      let mode = try #require(facts[.posixPermissions] as? Int)
      #expect(mode & 0o077 == 0, "\(name)")
      seen += 1
    }
    #expect(seen > 10)
  }
}
