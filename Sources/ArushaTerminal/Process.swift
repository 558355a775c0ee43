import Glibc

/// The variables of the environment; those that are no UTF-8 are repaired.
package func processEnvironment() -> [String: String] {
  var variables: [String: String] = [:]
  var entry = unsafe environ
  while let text = unsafe entry.pointee {
    let parts = unsafe String(cString: text).split(separator: "=", maxSplits: 1)
    if let name = parts.first { variables[String(name)] = parts.count > 1 ? String(parts[1]) : "" }
    unsafe entry += 1
  }
  return variables
}

/// The folder the process was started in.
package func currentDirectory() -> String {
  guard let path = unsafe getcwd(nil, 0) else { return "." }
  defer { unsafe free(path) }
  return unsafe String(cString: path)
}

/// The executable's own path, its links followed.
package func executablePath() -> String? {
  guard let path = unsafe realpath("/proc/self/exe", nil) else { return nil }
  defer { unsafe free(path) }
  return unsafe String(cString: path)
}

/// Whether a program of this name can be run.
///
/// - Parameter path: the folders to look in, with colons between them.
package func findProgram(_ name: String, in path: String?) -> Bool {
  (path ?? "/usr/local/bin:/usr/bin:/bin").split(separator: ":").contains { folder in
    unsafe access(folder + "/" + name, X_OK) == 0
  }
}
