import Glibc

/// A system call that a test needs did not do its part.
package struct SystemCallFailed: Error {
  package let call: String
  package let errno: Int32

  package init(_ call: String, errno: Int32) {
    self.call = call
    self.errno = errno
  }
}

/// Runs `body` with a new empty folder, which goes away afterwards with all that is in it.
package func withTemporaryFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
  var template = Array("/tmp/arusha-test-XXXXXX\0".utf8CString)
  guard unsafe mkdtemp(&template) != nil, let real = unsafe realpath(template, nil) else {
    throw SystemCallFailed("mkdtemp", errno: errno)
  }
  let path = unsafe String(cString: real)
  unsafe free(real)
  defer { removeTree(path) }
  return try body(path)
}

private func removeTree(_ path: String) {
  if unsafe unlink(path) == 0 { return }
  for name in names(in: path) { removeTree(path + "/" + name) }
  _ = unsafe rmdir(path)
}

/// The names in a folder, sorted; none where there is no folder.
package func names(in path: String) -> [String] {
  guard let folder = unsafe opendir(path) as OpaquePointer? else { return [] }
  defer { _ = unsafe closedir(folder) }
  var names: [String] = []
  while let entry = unsafe readdir(folder) {
    let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
      unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
    if name != "." && name != ".." { names.append(name) }
  }
  return names.sorted()
}

package func makeFolder(_ path: String) throws {
  guard unsafe mkdir(path, 0o755) == 0 else { throw SystemCallFailed("mkdir", errno: errno) }
}

package func makeFile(_ path: String, _ text: String = "", mode: UInt32 = 0o644) throws {
  let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC, mode)
  guard descriptor >= 0 else { throw SystemCallFailed("open", errno: errno) }
  defer { _ = close(descriptor) }
  let bytes = Array(text.utf8)
  guard unsafe write(descriptor, bytes, bytes.count) == bytes.count else {
    throw SystemCallFailed("write", errno: errno)
  }
}

package func makeLink(_ path: String, to target: String) throws {
  guard unsafe symlink(target, path) == 0 else {
    throw SystemCallFailed("symlink", errno: errno)
  }
}

package func makePipe(_ path: String) throws {
  guard unsafe mkfifo(path, 0o600) == 0 else { throw SystemCallFailed("mkfifo", errno: errno) }
}

/// The permission bits, links not followed; nil where nothing is there.
package func mode(of path: String) -> UInt32? {
  var status = stat()
  return unsafe lstat(path, &status) == 0 ? status.st_mode & 0o7777 : nil
}
