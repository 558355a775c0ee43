import Glibc

/// Runs an editor on a file and waits for it. Its signals are the usual ones, whatever we hold back.
///
/// - Parameter command: as `$EDITOR` has it, words of the shell included.
/// - Returns: whether it ended well.
package func runEditor(_ command: String, on path: String) -> Bool {
  var attributes = posix_spawnattr_t()
  unsafe posix_spawnattr_init(&attributes)
  defer { unsafe posix_spawnattr_destroy(&attributes) }
  var none = sigset_t()
  _ = unsafe sigemptyset(&none)
  unsafe posix_spawnattr_setsigmask(&attributes, &none)
  unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
  let arguments: [String] = ["/bin/sh", "-c", command + " \"$1\"", "sh", path]
  var words = unsafe arguments.map { unsafe strdup($0) }
  defer { unsafe words.forEach { unsafe free($0) } }
  unsafe words.append(nil)
  var process: pid_t = 0
  guard unsafe posix_spawn(&process, "/bin/sh", nil, &attributes, words, environ) == 0 else {
    return false
  }
  var status: Int32 = 0
  while unsafe waitpid(process, &status, 0) < 0 { if errno != EINTR { return false } }
  return status == 0
}

package func removeFile(_ path: String) { _ = unsafe unlink(path) }
