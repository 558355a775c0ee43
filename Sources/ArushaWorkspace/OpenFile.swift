import Glibc

/// An open file description, closed when it is let go of.
///
/// Its functions answer the system's error number, 0 for success, because only the caller knows
/// which path and which purpose to name.
struct OpenFile: ~Copyable, Sendable {
  let descriptor: Int32

  deinit { _ = close(descriptor) }

  private init(descriptor: Int32) { self.descriptor = descriptor }

  /// Closed on exec, and never waiting: a pipe without a writer must not hang us.
  static func open(_ path: String, _ flags: Int32, mode: mode_t = 0) -> Opening {
    // C would read the path only up to a NUL.
    guard !path.utf8.contains(0) else { return .failed(EINVAL) }
    while true {
      let descriptor = unsafe Glibc.open(
        path, flags | O_CLOEXEC | O_NONBLOCK | O_NOCTTY, mode)
      if descriptor >= 0 { return .opened(OpenFile(descriptor: descriptor)) }
      if errno != EINTR { return .failed(errno) }
    }
  }

  func write(_ bytes: borrowing [UInt8]) -> Int32 {
    unsafe bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count {
        let count = unsafe Glibc.write(
          descriptor, buffer.baseAddress?.advanced(by: done), buffer.count - done)
        if count > 0 {
          done += count
        } else if count == 0 {
          return EIO
        } else if errno != EINTR {
          return errno
        }
      }
      return 0
    }
  }

  /// At most `limit + 1` bytes from here on: one more than the limit shows that it is passed.
  func read(limit: Int) -> Reading {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while bytes.count <= limit {
      let wanted = min(chunk.count, limit + 1 - bytes.count)
      let count = unsafe chunk.withUnsafeMutableBytes { buffer in
        unsafe Glibc.read(descriptor, buffer.baseAddress, wanted)
      }
      if count == 0 { break }
      if count > 0 {
        bytes += chunk.prefix(count)
      } else if errno != EINTR {
        return .failed(errno)
      }
    }
    return .bytes(bytes)
  }

  func sync() -> Int32 {
    while fsync(descriptor) != 0 {
      if errno != EINTR { return errno }
    }
    return 0
  }

  /// The mode regardless of the umask.
  func setMode(_ mode: mode_t) -> Int32 { fchmod(descriptor, mode) == 0 ? 0 : errno }

  /// Takes the exclusive lock without waiting.
  func lock() -> Int32 {
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      if errno != EINTR { return errno }
    }
    return 0
  }

  func status() -> stat? {
    var status = stat()
    return unsafe fstat(descriptor, &status) == 0 ? status : nil
  }

  enum Opening: ~Copyable {
    case opened(OpenFile)
    case failed(Int32)
  }

  enum Reading {
    case bytes([UInt8])
    case failed(Int32)
  }
}

extension stat {
  var isRegularFile: Bool { st_mode & S_IFMT == S_IFREG }
  var isFolder: Bool { st_mode & S_IFMT == S_IFDIR }
  var isLink: Bool { st_mode & S_IFMT == S_IFLNK }

  /// What stands at a path, links not followed; nil where nothing does or nothing can be seen.
  init?(at path: String) {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { return nil }
    self = status
  }
}
