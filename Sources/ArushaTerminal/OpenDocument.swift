import Glibc

/// Hands a document to the program that the desktop opens it with.
///
/// - Returns: false where the desktop's opener is not there or says no.
package func openDocument(_ path: String) -> Bool {
  let arguments: [String] = ["xdg-open", path]
  var words = unsafe arguments.map { unsafe strdup($0) }
  defer { unsafe words.forEach { unsafe free($0) } }
  unsafe words.append(nil)
  var process: pid_t = 0
  guard unsafe posix_spawnp(&process, "xdg-open", nil, nil, words, environ) == 0 else {
    return false
  }
  var status: Int32 = 0
  while unsafe waitpid(process, &status, 0) < 0 { if errno != EINTR { return false } }
  return status == 0
}
