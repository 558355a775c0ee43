import ArushaTestSupport
import Foundation
import ProjectSupport
import Testing

/// A session during which a chosen system call fails, or the process dies at it.
///
/// Some of the calls are tried here; `ARUSHA_FAULTS=all` (`make stress`) tries every one.
@Suite struct FaultTests {
  /// What is typed: answers, a note, evidence with a grade, a question set aside, an undo.
  private static let lines = [
    "1", "1", ":note the decision is being rewritten", "1", "2", "3", "Decision 12",
    "evidence/decision-12.pdf", "2026-02-03", "1", ":undo", "1", "2", "3", "2", ":flag", "1",
    ":unknown", "1", ":skip", ":na no such office", ":review", "1", "2",
  ]

  private struct Outcome {
    let status: Int32
    let output: String
    let errors: String
    /// The assessment without its times; nil where there is none.
    let file: String?
  }

  private static func sit(
    in folder: Folder, _ lines: some Collection<String>, fault: String? = nil,
    killedAfter pause: Duration? = nil
  ) throws -> Outcome {
    var environment: [String: String] = [:]
    if let fault {
      environment["LD_PRELOAD"] =
        Arusha.executable.deletingLastPathComponent()
        .appending(path: "libFaultInjection.so").path
      environment["ARUSHA_FAULT"] = fault
    }
    let run = try Arusha.run(
      [
        "assess", "--period", "2026", "--by", "coordinator", "--workspace", "ws", "--catalog",
        "catalog",
      ], in: folder.url, input: lines.map { $0 + "\n" }.joined(),
      environment: environment, killedAfter: pause)
    return Outcome(
      status: run.status, output: run.output, errors: run.errors, file: withoutTimes(folder))
  }

  private static func withoutTimes(_ folder: Folder) -> String? {
    (try? folder.text("ws/assessments/2026.yaml"))?
      .replacing(/(?m)^ *at: .*\n/, with: "")
  }

  /// A new workspace for every sitting: copying one is quicker than making it.
  private static let template = Result {
    let folder = try Folder()
    try OwnCatalog.make(in: folder)
    let made = try Arusha.run(
      [
        "init", "ws", "--name", "Ours", "--questionnaire", "ours", "--target", "three",
        "--language", "en", "--no-input", "--catalog", "catalog",
      ], in: folder.url)
    try #require(made.status == 0, "\(made.errors)")
    return folder
  }

  private static func workspace() throws -> Folder {
    let folder = try Folder()
    for name in ["ws", "catalog"] {
      try FileManager.default.copyItem(
        at: template.get().url.appending(path: name), to: folder.url.appending(path: name))
    }
    return folder
  }

  /// What the file holds after so many of the lines; the same lines, whatever is tried.
  private static let references = Result {
    try (0...lines.count).map { count in try sit(in: workspace(), lines.prefix(count)).file }
  }

  /// How many calls there are to fail.
  private static let calls = Result {
    let folder = try workspace()
    let count = folder.url.appending(path: "count")
    _ = try sit(in: folder, lines, fault: "count:0:\(count.path)")
    return try #require(Int(String(contentsOf: count, encoding: .utf8)))
  }

  private static var isWhole: Bool {
    ProcessInfo.processInfo.environment["ARUSHA_FAULTS"] == "all"
  }

  /// All of them or, spread over the session, a few.
  private static func chosen(beginning: Int) throws -> [Int] {
    let all = Array(1...(try calls.get()))
    return all.filter { isWhole || $0 % 51 == beginning }
  }

  @Test(arguments: ["kill", "half"])
  func `killed at any write, the file is whole, holds all that was acknowledged, and goes on`(
    way: String
  ) throws {
    for call in try Self.chosen(beginning: way == "kill" ? 3 : 11) {
      let folder = try Self.workspace()
      let killed = try Self.sit(in: folder, Self.lines, fault: "\(way):\(call)")
      #expect(killed.status == 128 + SIGKILL || killed.status == SIGKILL, "call \(call)")
      try holdsWhatItSaid(killed, in: folder, "call \(call)")
    }
  }

  @Test(arguments: UInt64(1)...3)
  func `killed at any moment, too`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    for _ in 0..<(Self.isWhole ? 100 : 3) {
      let folder = try Self.workspace()
      let pause = 1 + random.below(150)
      let killed = try Self.sit(
        in: folder, Self.lines, killedAfter: .milliseconds(pause))
      try holdsWhatItSaid(killed, in: folder, "after \(pause) ms")
    }
  }

  private func holdsWhatItSaid(_ killed: Outcome, in folder: Folder, _ what: String) throws {
    let references = try Self.references.get()
    // A prompt is shown when what was typed before it is on disk.
    let prompts = killed.output.matches(of: #/(?m)(?:^|\) |[0-9] )>\s/#).count
    let acknowledged = max(0, prompts - 1)
    let possible = references[min(acknowledged, references.count - 1)...].prefix(2)
    #expect(possible.contains(killed.file), "\(what): \(acknowledged) lines acknowledged")
    let next = try Self.sit(in: folder, [":quit"])
    #expect(next.status == 0 && next.file == killed.file, "\(what): \(next.errors)")
    let names =
      (try? FileManager.default.contentsOfDirectory(
        atPath: folder.url.path + "/ws/assessments")) ?? []
    #expect(names.allSatisfy { $0 == "2026.yaml" }, "\(what): \(names)")
  }

  @Test(arguments: [ENOSPC, EIO, EROFS])
  func `a call that fails once is made good, or said`(code: Int32) throws {
    let references = try Self.references.get()
    for call in try Self.chosen(beginning: Int(code) % 17) {
      let folder = try Self.workspace()
      let run = try Self.sit(in: folder, Self.lines, fault: "\(code):\(call)")
      if run.status == 0 {
        #expect(run.file == references.last, "call \(call)")
      } else {
        #expect(!run.errors.isEmpty && references.contains(run.file), "call \(call)")
      }
    }
  }

  @Test(arguments: [ENOSPC, EIO, EROFS])
  func `a disk that stays broken is said, and what was whole stays whole`(code: Int32) throws {
    let references = try Self.references.get()
    for call in try Self.chosen(beginning: Int(code * 3) % 17) {
      let folder = try Self.workspace()
      let run = try Self.sit(in: folder, Self.lines, fault: "\(code):\(call):on")
      // The last calls of all clear up behind a save that is done.
      if run.status == 0 {
        #expect(run.file == references.last, "call \(call)")
      } else {
        #expect(!run.errors.isEmpty && references.contains(run.file), "call \(call)")
      }
      let next = try Self.sit(in: folder, [":quit"])
      #expect(next.status == 0 && (next.file == run.file || run.file == nil), "call \(call)")
    }
  }
}
