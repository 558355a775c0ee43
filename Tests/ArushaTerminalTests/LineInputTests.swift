import ArushaTerminal
import Glibc
import Testing

@Suite struct LineInputTests {
  private func lines(_ bytes: [UInt8]) throws -> [LineEvent] {
    let descriptor = try closedPipe(bytes)
    defer { _ = close(descriptor) }
    return all(of: descriptor)
  }

  private func all(of descriptor: Int32) -> [LineEvent] {
    var input = LineInput(descriptor: descriptor)
    var events: [LineEvent] = []
    while events.last != .end, events.count < 100 { events.append(input.next()) }
    return events
  }

  private func line(_ text: String) -> LineEvent { .line(text, wasRepaired: false) }

  @Test func `lines end in a line feed, with or without a carriage return`() throws {
    #expect(
      try lines(Array("one\ntwo\r\nthr\ree\n".utf8)) == [
        line("one"), line("two"), line("thr\ree"), .end,
      ])
  }

  @Test func `what a pipe ends with is a line without its end`() throws {
    #expect(try lines(Array("one\ntwo".utf8)) == [line("one"), line("two"), .end])
    #expect(try lines(Array("one\r".utf8)) == [line("one"), .end])
  }

  @Test func `empty lines are lines, an empty pipe has none`() throws {
    #expect(try lines(Array("\n\r\n\n".utf8)) == [line(""), line(""), line(""), .end])
    #expect(try lines([]) == [.end])
  }

  @Test func `the end stays the end`() throws {
    let descriptor = try closedPipe([0x61])
    defer { _ = close(descriptor) }
    var input = LineInput(descriptor: descriptor)
    #expect([input.next(), input.next(), input.next()] == [line("a"), .end, .end])
  }

  @Test(
    arguments: [[0xFF], [0xC3], [0xE2, 0x82], [0xC0, 0x80], [0xED, 0xA0, 0x80]] as [[UInt8]])
  func `bytes that are no UTF-8 are replaced, and it is said`(bytes: [UInt8]) throws {
    let events = try lines([0x61] + bytes + [0x62, 0x0A] + Array("é\n".utf8))
    guard case .line(let text, let wasRepaired) = events[0] else {
      Issue.record("no line: \(events)")
      return
    }
    #expect(wasRepaired)
    #expect(text.hasPrefix("a\u{FFFD}") && text.hasSuffix("b"))
    #expect(events.dropFirst() == [line("é"), .end])
  }

  @Test func `a character that was written in two parts is whole`() throws {
    let source = try Source()
    var input = LineInput(descriptor: source.reading)
    try source.send([0x63, 0xC3])
    try source.send([0xA9, 0x0A])
    #expect(input.next() == line("cé"))
  }

  @Test func `a line is given before the next one has come`() throws {
    let source = try Source()
    var input = LineInput(descriptor: source.reading)
    try source.send(Array("one\ntw".utf8))
    #expect(input.next() == line("one"))
    try source.send(Array("o\n".utf8))
    #expect(input.next() == line("two"))
  }

  /// Around the limit and around the pieces that input comes in.
  @Test(arguments: [1, 4_096, 9_000])
  func `a line over the limit is cut and flagged, and the next one is whole`(over: Int) throws {
    let long = [UInt8](repeating: 0x78, count: LineInput.limit + over)
    let source = try Source(file: long + Array("\nnext\r\nlast".utf8))
    let events = all(of: source.reading)
    #expect(events.count == 4)
    guard case .line(let text, wasRepaired: true) = events[0] else {
      Issue.record("not flagged")
      return
    }
    #expect(text.utf8.count == LineInput.limit)
    #expect(events.dropFirst() == [line("next"), line("last"), .end])
  }

  @Test(arguments: ["\n", "\r\n", ""])
  func `a line at the limit is whole`(end: String) throws {
    let long = [UInt8](repeating: 0x78, count: LineInput.limit)
    let source = try Source(file: long + Array(end.utf8))
    let events = all(of: source.reading)
    #expect(events.count == 2)
    guard case .line(let text, wasRepaired: false) = events[0] else {
      Issue.record("flagged")
      return
    }
    #expect(text.utf8.count == LineInput.limit)
  }

  @Test func `a descriptor that cannot be read is the end`() {
    var input = LineInput(descriptor: 1_000_000)
    #expect(input.next() == .end)
  }
}
