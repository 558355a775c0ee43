import Glibc

/// Whole files that are either as they were or as they shall be, whatever happens in between.
package enum DurableFile {
  /// What our readers accept; the writer refuses what they would.
  package static let sizeLimit = 16 * 1024 * 1024

  /// Writes beside `path`, makes it durable, then puts it in place, readable by its owner alone.
  ///
  /// A failure leaves what stood at `path` untouched and nothing beside it; only `during: .sync`
  /// can come after the new file is in place. A link at `path` is replaced, not followed.
  package static func write(_ bytes: [UInt8], to path: String, limit: Int = sizeLimit)
    throws(WorkspaceError)
  {
    guard bytes.count <= limit else { throw WorkspaceError(.tooLarge, path, limit: limit) }
    guard !path.utf8.contains(0) else {
      throw WorkspaceError(.cannotWrite, path, during: .create, errno: EINVAL)
    }
    let folder = Folder.parent(of: path)
    let temporary = try TemporaryFile.create(in: folder, for: path)
    if let failure = fill(temporary, with: bytes, for: path) {
      _ = unsafe unlink(temporary.path)
      throw failure
    }
    try Folder.sync(folder, for: path)
  }

  private static func fill(
    _ temporary: borrowing TemporaryFile, with bytes: [UInt8], for path: String
  ) -> WorkspaceError? {
    var code = temporary.file.write(bytes)
    if code != 0 { return WorkspaceError(.cannotWrite, path, during: .write, errno: code) }
    code = temporary.file.sync()
    if code != 0 { return WorkspaceError(.cannotWrite, path, during: .write, errno: code) }
    guard unsafe rename(temporary.path, path) == 0 else {
      return WorkspaceError(.cannotWrite, path, during: .rename, errno: errno)
    }
    return nil
  }

  /// A regular file's bytes; a larger file than `limit` is refused, not cut.
  package static func read(
    _ path: String, limit: Int = sizeLimit, followingLinks: Bool = true
  ) throws(WorkspaceError) -> [UInt8] {
    let flags = followingLinks ? O_RDONLY : O_RDONLY | O_NOFOLLOW
    switch OpenFile.open(path, flags) {
    case .failed(ENOENT): throw WorkspaceError(.missing, path)
    case .failed(ELOOP) where !followingLinks: throw WorkspaceError(.notAFile, path)
    // A socket, or a device without a driver.
    case .failed(ENXIO): throw WorkspaceError(.notAFile, path)
    case .failed(let code):
      throw WorkspaceError(.cannotRead, path, during: .open, errno: code)
    case .opened(let file):
      guard let status = file.status(), status.isRegularFile else {
        throw WorkspaceError(.notAFile, path)
      }
      guard status.st_size <= limit else {
        throw WorkspaceError(.tooLarge, path, limit: limit)
      }
      // The size is only a first look: a file may grow while it is read.
      switch file.read(limit: limit) {
      case .failed(let code):
        throw WorkspaceError(.cannotRead, path, during: .read, errno: code)
      case .bytes(let bytes):
        guard bytes.count <= limit else {
          throw WorkspaceError(.tooLarge, path, limit: limit)
        }
        return bytes
      }
    }
  }
}
