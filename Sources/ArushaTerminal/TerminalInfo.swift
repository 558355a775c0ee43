import Glibc

/// Whether the descriptor is a terminal.
package func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

package struct TerminalSize: Sendable, Hashable {
  package let columns: Int
  package let rows: Int
}

/// The size of the terminal on standard output; what `COLUMNS` says where it is none; else 80×24.
package func terminalSize() -> TerminalSize {
  var size = winsize()
  if unsafe ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
    return TerminalSize(columns: Int(size.ws_col), rows: max(1, Int(size.ws_row)))
  }
  let columns = processEnvironment()["COLUMNS"].flatMap(Int.init).map { min(max($0, 20), 1_000) }
  return TerminalSize(columns: columns ?? 80, rows: 24)
}
