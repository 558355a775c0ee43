import Foundation
import ProjectSupport
import Testing

/// Whatever ends a session, what was typed is there when it begins again.
@Suite struct InterruptionTests {
  /// A session fed through a pipe that stays open.
  private struct Sitting {
    let process: Process
    let input = Pipe()
    let output: URL
    let folder: Folder

    init(_ folder: Folder) throws {
      self.folder = folder
      output = folder.url.appending(path: "screen-\(UUID().uuidString)")
      _ = FileManager.default.createFile(atPath: output.path, contents: nil)
      process = Arusha.process(
        ["assess", "--period", "2026", "--by", "coordinator"],
        in: folder.url.appending(path: "ws"))
      process.standardInput = input
      process.standardOutput = try FileHandle(forWritingTo: output)
      process.standardError = FileHandle.nullDevice
      try process.run()
    }

    func type(_ text: String) throws {
      try input.fileHandleForWriting.write(contentsOf: Data(text.utf8))
    }

    /// Waits until the screen shows a text; what is shown is already saved.
    func waits(for text: String) throws -> Bool {
      for _ in 0..<500 {
        if try String(contentsOf: output, encoding: .utf8).contains(text) { return true }
        usleep(20_000)
      }
      return false
    }

    func end(_ signal: Int32) -> Int32 {
      kill(process.processIdentifier, signal)
      process.waitUntilExit()
      return process.terminationStatus
    }
  }

  @Test func `a killed session goes on where it was with nothing lost`() throws {
    let folder = try Folder()
    try folder.makeWorkspace()
    let first = try Sitting(folder)
    try first.type("1\n1\n2\n:note the decision is being rewritten\n")
    #expect(try first.waits(for: "Note kept"))
    _ = first.end(SIGKILL)

    let second = try Sitting(folder)
    #expect(try second.waits(for: "Statement 4 of 9"))
    #expect(try second.waits(for: "the decision is being rewritten"))
    // The last of the question is answered, the support shown and a document named: then killed.
    try second.type("2\n2\n2\n2\n2\n2\n3\nDecision 12\n")
    #expect(try second.waits(for: "Its reference"))
    _ = second.end(SIGKILL)

    let file = try folder.text("ws/assessments/2026.yaml")
    #expect(file.contains("Decision 12"))
    #expect(file.contains("the decision is being rewritten"))
    #expect(file.contains("met: [LEAD-01-a, LEAD-01-b]"))

    let third = try Sitting(folder)
    #expect(try third.waits(for: "How well could you show it"))
    try third.type("3\n:quit\n")
    third.process.waitUntilExit()
    #expect(third.process.terminationStatus == 0)
    #expect(try folder.text("ws/assessments/2026.yaml").contains("grade: document"))
  }

  @Test(arguments: [SIGHUP, SIGINT, SIGTERM])
  func `a signal ends the session with everything saved`(signal: Int32) throws {
    let folder = try Folder()
    try folder.makeWorkspace()
    let sitting = try Sitting(folder)
    try sitting.type("1\n")
    #expect(try sitting.waits(for: "Statement 2 of 9"))
    #expect(sitting.end(signal) == 128 + signal)
    #expect(try folder.text("ws/assessments/2026.yaml").contains("met: [LEAD-01-a]"))
  }

  @Test func `a second session is refused while the first is open and not after it is killed`()
    throws
  {
    let folder = try Folder()
    try folder.makeWorkspace()
    let first = try Sitting(folder)
    #expect(try first.waits(for: "Statement 1 of 9"))
    let second = try Arusha.run(
      ["assess", "--period", "2026"], in: folder.url.appending(path: "ws"), input: ":quit\n")
    #expect(second.status == 75)
    _ = first.end(SIGKILL)
    let third = try Arusha.run(
      ["assess", "--period", "2026", "--by", "x"], in: folder.url.appending(path: "ws"),
      input: ":quit\n")
    #expect(third.status == 0)
  }

  @Test func `a save that fails is told, keeps the session and is made good by the next`() throws {
    let folder = try Folder()
    try folder.makeWorkspace()
    let sitting = try Sitting(folder)
    #expect(try sitting.waits(for: "Statement 1 of 9"))
    // A file where the folder was: root too cannot write below it.
    let assessments = folder.url.appending(path: "ws/assessments")
    try FileManager.default.removeItem(at: assessments)
    try Data().write(to: assessments)
    try sitting.type("1\n")
    #expect(try sitting.waits(for: "Statement 2 of 9"))
    try FileManager.default.removeItem(at: assessments)
    try FileManager.default.createDirectory(
      at: assessments, withIntermediateDirectories: false)
    try sitting.type("2\n:quit\n")
    sitting.process.waitUntilExit()
    #expect(sitting.process.terminationStatus == 0)
    let file = try folder.text("ws/assessments/2026.yaml")
    #expect(file.contains("met: [LEAD-01-a]"))
    #expect(file.contains("unmet: [LEAD-01-b]"))
  }

  @Test func `leaving without having saved is a failure`() throws {
    let folder = try Folder()
    try folder.makeWorkspace()
    let sitting = try Sitting(folder)
    #expect(try sitting.waits(for: "Statement 1 of 9"))
    let assessments = folder.url.appending(path: "ws/assessments")
    try FileManager.default.removeItem(at: assessments)
    try Data().write(to: assessments)
    try sitting.type("1\n:quit\n")
    sitting.process.waitUntilExit()
    #expect(sitting.process.terminationStatus == 73)
  }

  @Test func `the end of the input keeps what was typed`() throws {
    let folder = try Folder()
    try folder.makeWorkspace()
    let run = try Arusha.run(
      ["assess", "--period", "2026", "--by", "x"], in: folder.url.appending(path: "ws"),
      input: "1\n2\n")
    #expect(run.status == 0)
    let file = try folder.text("ws/assessments/2026.yaml")
    #expect(file.contains("drafts:"))
    #expect(file.contains("unmet: [LEAD-01-b]"))
  }
}
