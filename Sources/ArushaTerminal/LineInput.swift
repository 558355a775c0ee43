import Glibc

/// What reading a line gave.
package enum LineEvent: Sendable, Hashable {
  /// A line without its end, and whether it is not quite what was sent: bytes that are no UTF-8
  /// were replaced, or it was cut at the limit.
  case line(String, wasRepaired: Bool)
  case end
  /// A signal came; what was read before it stays.
  case interrupted(signal: Int32)
}

/// Reads lines from a terminal, a pipe or a file, beside the signals that end a session.
package struct LineInput {
  package static let limit = 1 << 20

  private let descriptor: Int32
  private let signals: SignalWatch?
  private var buffer: [UInt8] = []
  /// How much of the buffer is known to have no line feed, so that a long line is looked at once.
  private var searched = 0
  private var isAtEnd = false

  package init(descriptor: Int32, signals: SignalWatch? = nil) {
    self.descriptor = descriptor
    self.signals = signals
  }

  package mutating func next() -> LineEvent {
    while true {
      if let end = buffer[searched...].firstIndex(of: 0x0A) {
        let line = Array(buffer[..<end])
        buffer.removeFirst(end + 1)
        searched = 0
        return event(line)
      }
      searched = buffer.count
      if isAtEnd {
        // What a pipe ends with is a line too, whether or not it ends in a line feed.
        guard !buffer.isEmpty else { return .end }
        defer { (buffer, searched) = ([], 0) }
        return event(buffer)
      }
      if let signal = wait() { return .interrupted(signal: signal) }
      fill()
    }
  }

  /// Waits for input; gives the signal where one came.
  private func wait() -> Int32? {
    while true {
      if let signal = signals?.next() { return signal }
      // poll passes over a negative descriptor.
      var wanted = [
        pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
        pollfd(fd: signals?.descriptor ?? -1, events: Int16(POLLIN), revents: 0),
      ]
      let count = unsafe poll(&wanted, UInt(wanted.count), -1)
      if count < 0 && errno == EINTR { continue }
      return signals?.next()
    }
  }

  private mutating func fill() {
    var chunk = [UInt8](repeating: 0, count: 4_096)
    let count = unsafe read(descriptor, &chunk, chunk.count)
    if count > 0 {
      // Past the limit nothing more of the line is kept: no input fills the memory.
      let room = max(0, LineInput.limit + 1 - buffer.count)
      let part = chunk[..<count]
      if let end = part.firstIndex(of: 0x0A), end >= room {
        buffer += part[..<room] + part[end...]
      } else {
        buffer += part.prefix(max(room, part.contains(0x0A) ? count : 0))
      }
    } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
      isAtEnd = true
    }
  }

  private func event(_ line: [UInt8]) -> LineEvent {
    var bytes = line[...]
    if bytes.last == 0x0D { bytes.removeLast() }
    // A terminal in its usual mode passes on 4,095 bytes of a line and drops the rest unseen.
    let isCut =
      bytes.count > LineInput.limit || (bytes.count >= 4_095 && isTerminal(descriptor))
    let kept = bytes.prefix(LineInput.limit)
    let text = String(decoding: kept, as: UTF8.self)
    return .line(text, wasRepaired: isCut || !text.utf8.elementsEqual(kept))
  }
}
