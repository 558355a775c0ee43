import Foundation
import ProjectSupport
import ReportSamples
import Testing

/// The drawn session of the program as it was built, on a terminal of its own, in French.
@Suite struct ScreenTests {
  private func begin(
    _ folder: Folder, columns: Int = 80, rows: Int = 24, _ arguments: [String] = [],
    environment: [String: String] = [:]
  ) throws -> TerminalSession {
    if !FileManager.default.fileExists(atPath: folder.url.path + "/ws") {
      try folder.makeWorkspace(language: "fr")
    }
    return try TerminalSession(
      ["assess", "--period", "2026", "--by", "coordination"] + arguments,
      in: folder.url.appending(path: "ws"), columns: columns, rows: rows, environment: environment)
  }

  private func matches(_ name: String, _ session: TerminalSession) throws {
    let difference = try Golden("\(name).txt").difference(from: session.screen.text + "\n")
    #expect(difference == nil)
    #expect(session.screen.unknown.isEmpty)
  }

  @Test(arguments: [40, 80, 200])
  func `the screens of a session are as they were seen`(columns: Int) throws {
    let folder = try Folder()
    let session = try begin(folder, columns: columns)
    #expect(session.shows("LEAD-01"))
    try matches("question-\(columns)", session)
    session.type("1123")
    #expect(session.shows("[x]") && session.shows("[?]"))
    try matches("answered-\(columns)", session)
    session.type("?")
    #expect(session.shows("Esc"))
    try matches("help-\(columns)", session)
    session.type("\u{1B}")
    #expect(session.shows("[?]"))
    session.type("oUne décision de 2024, non publiée")
    #expect(session.shows("non publiée"))
    try matches("note-\(columns)", session)
    session.type("\u{1B}")
    #expect(session.shows("[ ]"))
    session.type("/sanction")
    #expect(session.shows("sanction"))
    // Escape at once followed by a letter would be the letter with Alt.
    session.type("\u{1B}")
    #expect(session.shows("[ ]"))
    session.type("r")
    #expect(session.shows("LEAD-03"))
    try matches("review-\(columns)", session)
    session.type("q")
    #expect(session.end() == 0)
    #expect(session.isRestored)
    // Where it was recorded is another path in every run.
    let farewell = session.screen.lines.drop { !$0.contains("question") }
    let difference = try Golden("farewell-\(columns).txt")
      .difference(from: farewell.joined(separator: "\n") + "\n")
    #expect(difference == nil)
  }

  @Test func `the window's new size is taken up at once and the cursor stands on the selection`()
    throws
  {
    let folder = try Folder()
    let session = try begin(folder)
    #expect(session.shows("LEAD-01"))
    session.resize(columns: 40, rows: 12)
    session.type("\u{1B}[B")
    #expect(
      session.shows {
        $0.lines.count == 12 && $0.lines[$0.row].hasPrefix(">[")
      })
    session.resize(columns: 120, rows: 40)
    session.type("\u{1B}[B")
    #expect(
      session.shows {
        $0.lines[$0.row].hasPrefix(">[") && $0.column == 2 && $0.lines.contains { $0.count > 80 }
      })
  }

  @Test func `what is pasted is text and never keys`() throws {
    let folder = try Folder()
    let session = try begin(folder)
    #expect(session.shows("LEAD-01"))
    session.type("\u{1B}[200~1\r2\r3\rq\u{1B}[201~")
    session.type("o\u{1B}[200~première ligne\rdeuxième : q\u{1B}[201~")
    #expect(session.shows("deuxième"))
    session.type("\u{1B}")
    #expect(session.shows("[ ]"))
    session.type("q")
    #expect(session.end() == 0)
    let file = try folder.text("ws/assessments/2026.yaml")
    #expect(file.contains("première ligne") && !file.contains("met:"))
  }

  @Test func `without colours no colour is sent, and nothing is told by colour alone`() throws {
    let folder = try Folder()
    let session = try begin(folder, environment: ["NO_COLOR": "1"])
    #expect(session.shows("LEAD-01"))
    session.type("123")
    #expect(session.shows("[?]"))
    let sent = String(decoding: session.sent, as: UTF8.self)
    let codes = sent.matches(of: /\u{1B}\[([0-9;]*)m/).map { String($0.1) }
    #expect(Set(codes).isSubset(of: ["0", "1", "7"]))
    #expect(session.screen.text.contains("[x]") && session.screen.text.contains("[-]"))
  }

  @Test(arguments: [["TERM": "dumb"], ["TERM": ""]])
  func `a simple terminal gets plain lines`(environment: [String: String]) throws {
    let folder = try Folder()
    let session = try begin(folder, environment: environment)
    #expect(session.shows(":aide"))
    session.type(":quitter\r")
    #expect(session.end() == 0)
    #expect(!session.sent.contains(0x1B))
  }
}
