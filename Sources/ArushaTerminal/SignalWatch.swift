import CSignal
import Glibc

/// Holds back the signals that end a session (hang-up, interrupt, terminate), so that they are read
/// like input and everything can be saved first.
///
/// They stay held back for the rest of the process, which ends soon after one has come.
package final class SignalWatch: Sendable {
  let descriptor: Int32

  /// The signals that end a session.
  package static let endings = [SIGHUP, SIGINT, SIGTERM]
  /// What the keyboard's interrupt would send.
  package static let interrupt = SIGINT
  /// Those that a session on the whole screen reads too: it was resized, stopped, taken up again.
  package static let screen = [SIGWINCH, SIGTSTP, SIGCONT]

  /// nil where the system has no descriptor left.
  package init?(_ signals: [Int32] = endings) {
    var set = sigset_t()
    _ = unsafe sigemptyset(&set)
    for signal in signals { _ = unsafe sigaddset(&set, signal) }
    _ = unsafe pthread_sigmask(SIG_BLOCK, &set, nil)
    descriptor = unsafe signalfd(-1, &set, Int32(SFD_CLOEXEC | SFD_NONBLOCK))
    if descriptor < 0 { return nil }
  }

  deinit { _ = close(descriptor) }

  /// The signal that has come, nil where none has.
  func next() -> Int32? {
    var info = signalfd_siginfo()
    let size = MemoryLayout<signalfd_siginfo>.size
    let count = unsafe read(descriptor, &info, size)
    return count == size ? Int32(info.ssi_signo) : nil
  }
}
