import Glibc

/// What the terminal or the system has to say.
package enum KeyEvent: Sendable, Hashable {
  case key(Key)
  /// Nothing came for the time given.
  case idle
  /// The terminal is gone.
  case end
  /// The window has another size, or the program was stopped and goes on.
  case redraw
  /// The program is asked to stop for a while.
  case stop
  /// A signal that ends the session.
  case signal(Int32)
}

/// Reads keys from a terminal in raw mode, beside the signals of a session.
package struct KeyInput {
  /// How long an escape byte is waited after: a sequence comes at once, also over a slow line.
  private static let escapeDelay: Int32 = 50

  private let descriptor: Int32
  private let signals: SignalWatch?
  private var decoder = KeyDecoder()
  private var ready: [Key] = []

  package init(descriptor: Int32, signals: SignalWatch?) {
    self.descriptor = descriptor
    self.signals = signals
  }

  /// - Parameter timeout: milliseconds until `idle`; nil: for ever.
  package mutating func next(timeout: Int32?) -> KeyEvent {
    while true {
      if let signal = signals?.next() { return event(of: signal) }
      if !ready.isEmpty { return .key(ready.removeFirst()) }
      var wanted = [
        pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
        pollfd(fd: signals?.descriptor ?? -1, events: Int16(POLLIN), revents: 0),
      ]
      let wait = decoder.isWaiting ? KeyInput.escapeDelay : timeout ?? -1
      let count = unsafe poll(&wanted, UInt(wanted.count), wait)
      if count < 0 {
        if errno == EINTR { continue }
        return .end
      }
      if count == 0 {
        guard decoder.isWaiting else { return .idle }
        ready += decoder.settle()
        continue
      }
      if wanted[0].revents != 0, !fill() { return .end }
    }
  }

  private func event(of signal: Int32) -> KeyEvent {
    switch signal {
    case SIGWINCH, SIGCONT: .redraw
    case SIGTSTP: .stop
    default: .signal(signal)
    }
  }

  private mutating func fill() -> Bool {
    var chunk = [UInt8](repeating: 0, count: 4_096)
    let count = unsafe read(descriptor, &chunk, chunk.count)
    if count > 0 {
      ready += decoder.feed(chunk.prefix(count))
      return true
    }
    return count < 0 && (errno == EINTR || errno == EAGAIN)
  }
}
