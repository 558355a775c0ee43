import Glibc

/// Another process.
package struct Child {
  package let process: Int32

  /// Starts `program` (an absolute path) with `arguments`; `inherited` becomes its descriptor 9.
  package init(_ program: String, _ arguments: [String], inherited: Int32) throws {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_adddup2(&actions, inherited, 9)
    var words = unsafe ([program] + arguments).map { unsafe strdup($0) }
    defer { unsafe words.forEach { unsafe free($0) } }
    unsafe words.append(nil)
    var process: pid_t = 0
    let code = unsafe posix_spawn(&process, program, &actions, nil, words, environ)
    guard code == 0 else { throw SystemCallFailed("posix_spawn", errno: code) }
    self.process = process
  }

  /// Ends it as a power cut would, and waits until it is gone.
  package func destroy() {
    _ = kill(process, SIGKILL)
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0 && errno == EINTR {}
  }
}
