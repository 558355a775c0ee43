import Foundation
import ProjectSupport
import Testing

/// Exit statuses and messages of what goes wrong.
@Suite struct FailureTests {
  private static let cases: [(arguments: String, status: Int32)] = [
    ("gaps --no-such-option", 64), ("gaps --language xx", 64), ("gaps", 66),
    ("init x --no-input", 64), ("init x --name A --target none --no-input", 66),
    ("init /dev/null/x --name A --no-input", 73), ("peers show Q9-99", 64),
    ("peers list --factor 11", 64), ("gaps --catalog /nonexistent", 66),
    ("check /nonexistent.yaml", 66), ("--version", 0), ("--help", 0),
  ]

  @Test(arguments: cases.indices)
  func `a failure has its status and names a next step`(index: Int) throws {
    let (arguments, status) = Self.cases[index]
    let folder = try Folder()
    let run = try Arusha.run(arguments.split(separator: " ").map(String.init), in: folder.url)
    #expect(run.status == status, "\(run.errors)")
    if status != 0 { #expect(run.errors.split(separator: "\n").count >= 2, "\(run.errors)") }
  }

  @Test func `content that cannot be used is refused whole with every problem`() throws {
    let folder = try Folder()
    try folder.makeWorkspace()
    try folder.write(
      """
      schema: arusha.answers/1
      answers:
        LEAD-01:
          status: answerd
          met: [LEAD-01-a, LEAD-01-zz]
        HR-01:
          status: not-applicable
        CODE-01:
          status: declined

      """, to: "answers.yaml")
    let run = try Arusha.run(
      ["assess", "--answers", "../answers.yaml"], in: folder.url.appending(path: "ws"))
    #expect(run.status == 65)
    for place in ["answers.yaml:4:13", "answers.yaml:5:22", "answers.yaml:7:13"] {
      #expect(run.errors.contains(place), "\(run.errors)")
    }
    let assessments = try FileManager.default.contentsOfDirectory(
      atPath: folder.url.appending(path: "ws/assessments").path)
    #expect(assessments.isEmpty)
  }

  @Test func `gaps above the limit end with status 1`() throws {
    let workspace = Project.url("Profiles/administrations/morevia")
    #expect(try Arusha.run(["gaps", "--fail-above", "0"], in: workspace).status == 1)
    #expect(try Arusha.run(["gaps", "--fail-above", "100"], in: workspace).status == 0)
  }

  @Test func `output that cannot be written is a failure`() throws {
    let process = Arusha.process(["gaps"], in: Project.url("Profiles/administrations/morevia"))
    process.standardOutput = try FileHandle(forWritingTo: URL(filePath: "/dev/full"))
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 73)
  }

  @Test func `a file that says another period than its name is refused`() throws {
    let folder = try Folder()
    try folder.makeWorkspace()
    let workspace = folder.url.appending(path: "ws")
    try folder.write(MainPathTests.answers, to: "answers.yaml")
    _ = try Arusha.run(
      ["assess", "--period", "2025", "--answers", "../answers.yaml"], in: workspace)
    try folder.write(try folder.text("ws/assessments/2025.yaml"), to: "ws/assessments/2026.yaml")
    let run = try Arusha.run(["status"], in: workspace)
    #expect(run.status == 65)
    #expect(run.errors.contains("2025") && run.errors.contains("2026"))
  }

  @Test func `a link that leads out of the workspace is not written through`() throws {
    let folder = try Folder()
    try folder.makeWorkspace()
    let workspace = folder.url.appending(path: "ws")
    try folder.write(MainPathTests.answers, to: "answers.yaml")
    _ = try Arusha.run(
      ["assess", "--period", "2026", "--answers", "../answers.yaml"], in: workspace)
    let plan = workspace.appending(path: "plan")
    let outside = folder.url.appending(path: "outside")
    try FileManager.default.removeItem(at: plan)
    try FileManager.default.createDirectory(at: outside, withIntermediateDirectories: false)
    try FileManager.default.createSymbolicLink(at: plan, withDestinationURL: outside)
    #expect(try Arusha.run(["plan", "draft"], in: workspace).status == 65)
    #expect(try FileManager.default.contentsOfDirectory(atPath: outside.path).isEmpty)
    // A folder that a copying tool lost is made again.
    try FileManager.default.removeItem(at: plan)
    #expect(try Arusha.run(["plan", "draft"], in: workspace).status == 0)
  }

  @Test func `no control character of a file reaches the terminal`() throws {
    let folder = try Folder()
    try folder.makeWorkspace()
    try folder.write(
      """
      schema: arusha.answers/1
      answers:
        LEAD-01:
          status: not-applicable
          reason: "\\e]0;owned\\a\\e[31mred\\u202E"

      """, to: "answers.yaml")
    let workspace = folder.url.appending(path: "ws")
    _ = try Arusha.run(
      ["assess", "--period", "2026", "--answers", "../answers.yaml"], in: workspace)
    for arguments in [["gaps"], ["status"], ["report", "gap-analysis"]] {
      let run = try Arusha.run(arguments, in: workspace)
      #expect(run.status == 0, "\(run.errors)")
      #expect(!run.output.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{7}" })
    }
    let html = try folder.text("ws/reports/2026-gap-analysis.en.html")
    #expect(!html.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
  }

  @Test func `the edition that was answered stays when the catalogue changes`() throws {
    let folder = try Folder()
    try folder.makeWorkspace()
    let workspace = folder.url.appending(path: "ws")
    try folder.write(MainPathTests.answers, to: "answers.yaml")
    _ = try Arusha.run(
      ["assess", "--period", "2026", "--answers", "../answers.yaml"], in: workspace)
    let copy = "ws/questionnaires/revised-arusha-2026.1/factors/07-code-of-conduct.yaml"
    #expect(
      try folder.text(copy)
        == Project.text("Questionnaires/revised-arusha/factors/07-code-of-conduct.yaml"))
    // A copy that was changed by hand is not what was answered: nothing is computed from it.
    try folder.write(
      try folder.text(copy).replacing("level: 4", with: "level: 3", maxReplacements: 1), to: copy)
    let run = try Arusha.run(["gaps"], in: workspace)
    #expect(run.status == 65)
    #expect(run.errors.contains("digest-differs"))
  }
}
