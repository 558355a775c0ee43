import Foundation
import ProjectSupport
import Testing

/// Whatever ends or stops the drawn session, the terminal is handed back and nothing is lost.
@Suite struct ScreenEndingTests {
  private func begin(_ folder: Folder) throws -> TerminalSession {
    if !FileManager.default.fileExists(atPath: folder.url.path + "/ws") {
      try folder.makeWorkspace()
    }
    let session = try TerminalSession(
      ["assess", "--period", "2026", "--by", "coordinator"],
      in: folder.url.appending(path: "ws"))
    #expect(session.shows("LEAD-01"))
    return session
  }

  private func file(_ folder: Folder) throws -> String {
    try folder.text("ws/assessments/2026.yaml")
  }

  /// An answer, and a note that is not finished.
  private func work(_ session: TerminalSession) {
    session.type("1")
    #expect(session.shows("[x]"))
    session.type("ohalf a note")
    #expect(session.shows("half a note"))
  }

  @Test(arguments: [SIGHUP, SIGINT, SIGTERM])
  func `a signal keeps even what is half typed`(signal: Int32) throws {
    let folder = try Folder()
    let session = try begin(folder)
    work(session)
    session.signal(signal)
    #expect(session.end() == 128 + signal)
    #expect(session.isRestored)
    #expect(try file(folder).contains("half a note") && file(folder).contains("met: [LEAD-01-a]"))
  }

  @Test func `Control-C ends it like the signal`() throws {
    let folder = try Folder()
    let session = try begin(folder)
    work(session)
    session.type("\u{3}")
    #expect(session.end() == 130)
    #expect(session.isRestored)
    #expect(try file(folder).contains("half a note"))
    #expect(session.screen.text.contains("2026.yaml"))
  }

  @Test func `a closed window keeps what was typed`() throws {
    let folder = try Folder()
    let session = try begin(folder)
    work(session)
    session.close()
    #expect(session.end() != nil)
    #expect(try file(folder).contains("half a note"))
  }

  @Test func `a kill after a pause loses nothing that is half typed`() throws {
    let folder = try Folder()
    let session = try begin(folder)
    work(session)
    for _ in 0..<200 where (try? file(folder).contains("half a note")) != true { usleep(20_000) }
    session.signal(SIGKILL)
    #expect(session.end() == 137)
    #expect(try file(folder).contains("half a note"))
    let next = try begin(folder)
    #expect(next.shows("half a note"))
  }

  @Test func `Control-Z hands the terminal back, and the session is drawn anew when it goes on`()
    throws
  {
    let folder = try Folder()
    let session = try begin(folder)
    work(session)
    session.type("\u{1A}")
    #expect(session.stops())
    #expect(session.isRestored)
    #expect(try file(folder).contains("half a note"))
    session.signal(SIGCONT)
    #expect(session.shows { $0.marksPastes && $0.text.contains("half a note") })
    session.type("!\u{1B}")
    #expect(session.shows("[ ]"))
    session.type("q")
    #expect(session.end() == 0)
    #expect(try file(folder).contains("half a note!"))
  }

  @Test func `a disk that cannot be written is said until it can, and then all is there`() throws {
    let folder = try Folder()
    let session = try begin(folder)
    let assessments = folder.url.appending(path: "ws/assessments")
    try FileManager.default.removeItem(at: assessments)
    try Data().write(to: assessments)
    session.type("1")
    #expect(session.shows("cannot be written"))
    session.type("2")
    #expect(session.shows("[-]"))
    try FileManager.default.removeItem(at: assessments)
    try FileManager.default.createDirectory(at: assessments, withIntermediateDirectories: false)
    session.type("3")
    #expect(session.shows("[?]"))
    session.type("q")
    #expect(session.end() == 0)
    #expect(try file(folder).contains("met: [LEAD-01-a]"))
    #expect(try file(folder).contains("unknown: [LEAD-01-c]"))
  }

  @Test func `a file that another program changed is left as it is, and ours lies beside it`()
    throws
  {
    let folder = try Folder()
    let session = try begin(folder)
    session.type("1")
    #expect(session.shows("[x]"))
    let path = "ws/assessments/2026.yaml"
    let theirs = try file(folder) + "# changed by an editor\n"
    try folder.write(theirs, to: path)
    session.type("2")
    #expect(session.end() != 0)
    #expect(session.isRestored)
    #expect(try file(folder) == theirs)
    #expect(try folder.text(path + ".mine").contains("unmet: [LEAD-01-b]"))
    #expect(session.screen.text.contains("2026.yaml.mine"))
  }

  @Test func `a second session is told who has the workspace`() throws {
    let folder = try Folder()
    let first = try begin(folder)
    let second = try Arusha.run(
      ["assess", "--period", "2026"], in: folder.url.appending(path: "ws"), input: "")
    #expect(second.status == 75)
    #expect(second.errors.contains("process \(first.process)"))
    #expect(second.errors.contains(ProcessInfo.processInfo.hostName))
  }
}
