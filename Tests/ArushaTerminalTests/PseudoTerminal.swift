import Glibc
import Testing

/// Both sides of a pseudo-terminal.
final class PseudoTerminal: Sendable {
  /// What the person's side types into and reads from.
  let person: Int32
  /// What the program reads from and writes to.
  let program: Int32

  init() throws {
    var ends: (Int32, Int32) = (-1, -1)
    try #require(unsafe openpty(&ends.0, &ends.1, nil, nil, nil) == 0)
    (person, program) = ends
  }

  deinit {
    _ = close(program)
    _ = close(person)
  }

  func type(_ text: String) throws {
    let bytes = Array(text.utf8)
    try #require(unsafe write(person, bytes, bytes.count) == bytes.count)
  }

  func resize(columns: UInt16, rows: UInt16) throws {
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    try #require(unsafe ioctl(program, UInt(TIOCSWINSZ), &size) == 0)
  }
}
