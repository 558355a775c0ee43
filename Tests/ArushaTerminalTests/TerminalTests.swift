import ArushaTerminal
import Glibc
import Testing

@Suite struct TerminalTests {
  @Test func `a pseudo-terminal is a terminal, a pipe is none`() throws {
    let terminal = try PseudoTerminal()
    let source = try Source()
    #expect(isTerminal(terminal.program))
    #expect(!isTerminal(source.reading))
    #expect(!isTerminal(-1))
  }

  @Test func `a line is read from a terminal as it was edited`() throws {
    let terminal = try PseudoTerminal()
    var input = LineInput(descriptor: terminal.program)
    try terminal.type("onf\u{7F}e\rtwo\n")
    #expect(input.next() == .line("one", wasRepaired: false))
    #expect(input.next() == .line("two", wasRepaired: false))
  }

  @Test func `end of file typed on a terminal is the end`() throws {
    let terminal = try PseudoTerminal()
    var input = LineInput(descriptor: terminal.program)
    try terminal.type("\u{4}")
    #expect(input.next() == .end)
  }

  @Test func `the size is the terminal's on standard output, whatever COLUMNS says`() async {
    await #expect(processExitsWith: .success) {
      let terminal = try PseudoTerminal()
      try terminal.resize(columns: 132, rows: 50)
      _ = unsafe setenv("COLUMNS", "60", 1)
      try #require(dup2(terminal.program, 1) == 1)
      #expect([terminalSize().columns, terminalSize().rows] == [132, 50])
      try terminal.resize(columns: 0, rows: 0)
      #expect([terminalSize().columns, terminalSize().rows] == [60, 24])
    }
  }

  @Test func `without a terminal COLUMNS says the width, within reason`() async {
    await #expect(processExitsWith: .success) {
      let source = try Source()
      try #require(dup2(source.reading, 1) == 1)
      for (columns, width) in [
        ("40", 40), ("5", 20), ("-3", 20), ("999999", 1_000), ("wide", 80), ("", 80),
      ] {
        _ = unsafe setenv("COLUMNS", columns, 1)
        #expect(terminalSize().columns == width, "COLUMNS=\(columns)")
      }
      _ = unsafe unsetenv("COLUMNS")
      #expect([terminalSize().columns, terminalSize().rows] == [80, 24])
    }
  }

  @Test func `the environment is read whole`() async {
    await #expect(processExitsWith: .success) {
      _ = unsafe setenv("ARUSHA_TEST", "a=b=c", 1)
      _ = unsafe setenv("ARUSHA_EMPTY", "", 1)
      #expect(processEnvironment()["ARUSHA_TEST"] == "a=b=c")
      #expect(processEnvironment()["ARUSHA_EMPTY"] == "")
      #expect(processEnvironment()["ARUSHA_NONE"] == nil)
    }
  }
}
