import Glibc

/// Runs a program that is found through `PATH`, with nothing to read and its words unheard.
///
/// - Returns: its exit status; nil where it is not there or was ended by a signal.
package func runProgram(_ name: String, _ arguments: [String]) -> Int32? {
  var files = unsafe posix_spawn_file_actions_t()
  unsafe posix_spawn_file_actions_init(&files)
  defer { unsafe posix_spawn_file_actions_destroy(&files) }
  unsafe posix_spawn_file_actions_addopen(&files, 0, "/dev/null", O_RDONLY, 0)
  for descriptor: Int32 in [1, 2] {
    unsafe posix_spawn_file_actions_addopen(&files, descriptor, "/dev/null", O_WRONLY, 0)
  }
  var words = unsafe ([name] + arguments).map { unsafe strdup($0) }
  defer { unsafe words.forEach { unsafe free($0) } }
  unsafe words.append(nil)
  var process: pid_t = 0
  guard unsafe posix_spawnp(&process, name, &files, nil, words, environ) == 0 else { return nil }
  var status: Int32 = 0
  while unsafe waitpid(process, &status, 0) < 0 { if errno != EINTR { return nil } }
  return status & 0x7F == 0 ? status >> 8 & 0xFF : nil
}

/// A new folder that only we can look into; nil where there is no room for one.
package func makeTemporaryFolder() -> String? {
  let base = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? "/tmp"
  var name = Array((base + "/arusha-XXXXXX").utf8CString)
  return unsafe name.withUnsafeMutableBufferPointer { buffer in
    guard let start = buffer.baseAddress, unsafe mkdtemp(start) != nil else { return nil }
    return unsafe String(cString: start)
  }
}
