package import Foundation
import Glibc

/// The program on a terminal of its own, as if a person sat before it.
package final class TerminalSession {
  package private(set) var screen: ScreenModel
  /// Everything that the program has sent.
  package private(set) var sent: [UInt8] = []
  package let process: pid_t
  private var person: Int32
  /// Kept open, so that the terminal's modes can be read when the program is gone.
  private let program: Int32
  private let modes: termios
  private var status: Int32?

  package struct Failed: Error, CustomStringConvertible {
    package let description: String
  }

  /// - Parameter environment: set beside a plain one.
  package init(
    _ arguments: [String], in folder: URL, columns: Int = 80, rows: Int = 24,
    environment: [String: String] = [:]
  ) throws {
    var ends: (Int32, Int32) = (-1, -1)
    var size = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    var name = [CChar](repeating: 0, count: 128)
    guard unsafe openpty(&ends.0, &ends.1, &name, nil, &size) == 0 else {
      throw Failed(description: "no pseudo-terminal")
    }
    (person, program) = ends
    for end in [person, program] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var modes = termios()
    unsafe tcgetattr(program, &modes)
    self.modes = modes
    screen = ScreenModel(columns: columns, rows: rows)
    let settings = [
      "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "TERM": "xterm", "HOME": folder.path,
    ].merging(environment) { $1 }
    process = try TerminalSession.spawn(
      ["/usr/bin/env", "-C", folder.path, Arusha.executable.path] + arguments, on: name,
      environment: settings.map { "\($0)=\($1)" })
  }

  deinit {
    if status == nil {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    if person >= 0 { Glibc.close(person) }
    Glibc.close(program)
  }

  /// As a session leader of its own: the terminal it opens first becomes its controlling one.
  private static func spawn(
    _ arguments: [String], on terminal: [CChar], environment: [String]
  ) throws -> pid_t {
    var actions = unsafe posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    unsafe posix_spawn_file_actions_init(&actions)
    unsafe posix_spawnattr_init(&attributes)
    defer {
      unsafe posix_spawn_file_actions_destroy(&actions)
      unsafe posix_spawnattr_destroy(&attributes)
    }
    unsafe posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
    unsafe posix_spawn_file_actions_adddup2(&actions, 0, 1)
    unsafe posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var defaults = sigset_t()
    unsafe sigfillset(&defaults)
    unsafe posix_spawnattr_setsigdefault(&attributes, &defaults)
    unsafe sigemptyset(&defaults)
    unsafe posix_spawnattr_setsigmask(&attributes, &defaults)
    let flags = 0x80 | Int32(POSIX_SPAWN_SETSIGDEF) | Int32(POSIX_SPAWN_SETSIGMASK)
    unsafe posix_spawnattr_setflags(&attributes, Int16(flags))
    var argv = unsafe arguments.map { unsafe strdup($0) }
    var envp = unsafe environment.map { unsafe strdup($0) }
    unsafe argv.append(nil)
    unsafe envp.append(nil)
    defer { unsafe (argv + envp).forEach { unsafe free($0) } }
    var process: pid_t = 0
    let code = unsafe posix_spawn(&process, arguments[0], &actions, &attributes, argv, envp)
    guard code == 0 else { throw Failed(description: "posix_spawn: \(code)") }
    return process
  }

  // MARK: What the person does

  package func type(_ text: String) {
    let bytes = Array(text.utf8)
    var rest = bytes[...]
    while !rest.isEmpty {
      let chunk = Array(rest.prefix(1_024))
      let count = unsafe write(person, chunk, chunk.count)
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
      read(for: 0)
    }
  }

  package func resize(columns: Int, rows: Int) {
    read(for: 0)
    var size = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    screen.resize(columns: columns, rows: rows)
    _ = unsafe ioctl(person, UInt(TIOCSWINSZ), &size)
  }

  package func signal(_ number: Int32) { kill(process, number) }

  /// Closes the window.
  package func close() {
    Glibc.close(person)
    person = -1
  }

  // MARK: What the person sees

  /// Reads what comes, for at most so many milliseconds.
  ///
  /// - Returns: whether anything came.
  @discardableResult
  private func read(for milliseconds: Int32) -> Bool {
    guard person >= 0 else { return false }
    var wanted = pollfd(fd: person, events: Int16(POLLIN), revents: 0)
    guard unsafe poll(&wanted, 1, milliseconds) > 0 else { return false }
    var chunk = [UInt8](repeating: 0, count: 65_536)
    let count = unsafe Glibc.read(person, &chunk, chunk.count)
    guard count > 0 else { return false }
    sent += chunk.prefix(count)
    screen.feed(chunk.prefix(count))
    return true
  }

  /// Waits until the screen shows a text, in a frame that is drawn to its end: the cursor is hidden
  /// until then.
  package func shows(_ text: String) -> Bool {
    shows { $0.isCursorVisible && $0.text.contains(text) }
  }

  package func shows(_ condition: (ScreenModel) -> Bool) -> Bool {
    let end = Date(timeIntervalSinceNow: 20)
    while Date() < end {
      if condition(screen) { return true }
      read(for: 50)
    }
    return condition(screen)
  }

  /// Waits for the end of the program.
  ///
  /// - Returns: as a shell would tell it, or nil where it goes on.
  package func end() -> Int32? {
    let limit = Date(timeIntervalSinceNow: 20)
    while Date() < limit {
      var raw: Int32 = 0
      read(for: 10)
      guard unsafe waitpid(process, &raw, WNOHANG) == process else { continue }
      while read(for: 0) {}
      status = raw & 0x7F == 0 ? (raw >> 8) & 0xFF : 128 + (raw & 0x7F)
      return status
    }
    return nil
  }

  /// Whether the program was stopped by job control.
  package func stops() -> Bool {
    let limit = Date(timeIntervalSinceNow: 20)
    while Date() < limit {
      var raw: Int32 = 0
      read(for: 10)
      if unsafe waitpid(process, &raw, WNOHANG | WUNTRACED) == process { return raw & 0xFF == 0x7F }
    }
    return false
  }

  /// Whether the terminal's modes are those it had before the program began.
  package var isRestored: Bool {
    var now = termios()
    unsafe tcgetattr(program, &now)
    return now.c_lflag == modes.c_lflag && now.c_iflag == modes.c_iflag
      && now.c_oflag == modes.c_oflag && !screen.marksPastes && screen.isCursorVisible
  }
}
