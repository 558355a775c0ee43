import CSignal
import Glibc

/// A terminal whose keys come one by one, unseen until something is drawn; as it was before
/// whenever the program stops, waits for a child or ends, also by a trap.
package final class RawTerminal {
  private let descriptor: Int32
  private var before = termios()
  private var isRaw = false

  /// nil where the descriptor is no terminal.
  package init?(descriptor: Int32) {
    self.descriptor = descriptor
    guard unsafe tcgetattr(descriptor, &before) == 0 else { return nil }
  }

  deinit { leave() }

  /// Keys one by one, signals of the keyboard as keys, pastes between marks.
  package func enter() {
    guard !isRaw else { return }
    var raw = before
    raw.c_iflag &= ~tcflag_t(BRKINT | ICRNL | INPCK | ISTRIP | IXON)
    raw.c_lflag &= ~tcflag_t(ECHO | ICANON | IEXTEN | ISIG)
    raw.c_oflag |= tcflag_t(OPOST)
    unsafe arusha_restore_on_trap(descriptor, &before)
    guard unsafe tcsetattr(descriptor, TCSADRAIN, &raw) == 0 else { return }
    isRaw = true
    printOutput("\u{1B}[?2004h")
  }

  package func leave() {
    guard isRaw else { return }
    printOutput("\u{1B}[?2004l\u{1B}[?25h\u{1B}[0m")
    _ = unsafe tcsetattr(descriptor, TCSADRAIN, &before)
    arusha_forget_terminal()
    isRaw = false
  }

  /// Hands the terminal back and stops, as Control-Z does; goes on when the shell says so.
  package func suspend() {
    leave()
    // The stop that cannot be held back: the usual one is read like input.
    _ = kill(getpid(), SIGSTOP)
    enter()
  }
}
