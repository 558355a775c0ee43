import Glibc

/// The session that holds a lock: where it runs and since when.
package struct LockHolder: Sendable, Hashable {
  package let host: String
  package let process: Int32
  /// Local time, `2026-11-25 10:15`.
  package let since: String

  static var current: LockHolder {
    var name = [CChar](repeating: 0, count: 256)
    let host =
      unsafe gethostname(&name, name.count - 1) == 0
      ? String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      : "?"
    var now = time(nil)
    var parts = unsafe tm()
    _ = unsafe localtime_r(&now, &parts)
    var text = [CChar](repeating: 0, count: 32)
    _ = unsafe strftime(&text, text.count, "%Y-%m-%d %H:%M", &parts)
    let since = String(
      decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return LockHolder(host: host, process: getpid(), since: since)
  }

  init(host: String, process: Int32, since: String) {
    self.host = host
    self.process = process
    self.since = since
  }

  /// As the holder wrote it; nil where it wrote nothing that can be read.
  init?(_ file: borrowing OpenFile) {
    guard case .bytes(let bytes) = file.read(limit: 1_024) else { return nil }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    guard lines.count == 3, let process = Int32(lines[1]) else { return nil }
    self.init(host: lines[0], process: process, since: lines[2])
  }

  func write(to file: borrowing OpenFile) {
    guard ftruncate(file.descriptor, 0) == 0 else { return }
    _ = file.write(Array("\(host)\n\(process)\n\(since)\n".utf8))
  }
}
