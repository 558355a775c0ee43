extension Workspace {
  /// Reads a file of the workspace: one that a link leads out of it is `outside`.
  package func read(_ path: String, limit: Int = DurableFile.sizeLimit) throws(WorkspaceError)
    -> [UInt8]
  {
    try DurableFile.read(inside(path), limit: limit)
  }

  /// Writes a file of the workspace durably, in a folder that is made where it is missing: copying
  /// and archiving tools lose empty folders.
  package func write(_ bytes: [UInt8], to path: String, limit: Int = DurableFile.sizeLimit)
    throws(WorkspaceError)
  {
    let path = try writable(path)
    try Folder.make(Folder.parent(of: path))
    try DurableFile.write(bytes, to: path, limit: limit)
  }

  /// A place that cannot be looked at cannot be written either, and is told as that.
  private func writable(_ path: String) throws(WorkspaceError) -> String {
    do throws(WorkspaceError) {
      return try inside(path)
    } catch {
      guard error.kind == .cannotRead else { throw error }
      throw WorkspaceError(.cannotWrite, path, during: error.operation, errno: error.errno)
    }
  }

  /// `path`, absolute as the path functions answer it or relative to the root, once it is sure to
  /// be within the workspace.
  private func inside(_ path: String) throws(WorkspaceError) -> String {
    guard path.utf8.starts(with: (root + "/").utf8) else { return try resolve(path) }
    return try resolve(String(decoding: path.utf8.dropFirst(root.utf8.count + 1), as: UTF8.self))
  }
}
