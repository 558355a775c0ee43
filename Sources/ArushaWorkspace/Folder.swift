import Glibc

/// Folders: listing, making private ones, making renames durable, removing temporary trees.
enum Folder {
  /// The folder that holds what is at `path`.
  static func parent(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: 0x2f) else { return "." }
    let parent = String(path[..<slash])
    return parent.isEmpty ? "/" : parent
  }

  /// The names in a folder, sorted by their bytes; none where there is no folder.
  static func names(in path: String) throws(WorkspaceError) -> [String] {
    guard let folder = unsafe opendir(path) as OpaquePointer? else {
      if errno == ENOENT { return [] }
      throw WorkspaceError(.cannotRead, path, during: .list, errno: errno)
    }
    defer { _ = unsafe closedir(folder) }
    var names: [String] = []
    errno = 0
    while let entry = unsafe readdir(folder) {
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != "." && name != ".." { names.append(name) }
      errno = 0
    }
    guard errno == 0 else {
      throw WorkspaceError(.cannotRead, path, during: .list, errno: errno)
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Makes a folder, and those above it that are missing, for their owner alone; a folder that is
  /// there already keeps its mode.
  static func make(_ path: String) throws(WorkspaceError) {
    if unsafe mkdir(path, 0o700) == 0 { return try settle(path) }
    let code = errno
    let parent = parent(of: path)
    if code == ENOENT, parent != path, !path.isEmpty {
      try make(parent)
      if unsafe mkdir(path, 0o700) == 0 { return try settle(path) }
    }
    var status = stat()
    guard unsafe stat(path, &status) == 0, status.isFolder else {
      throw WorkspaceError(.cannotWrite, path, during: .create, errno: code)
    }
  }

  private static func settle(_ path: String) throws(WorkspaceError) {
    // The umask may have taken the owner's own rights.
    _ = unsafe chmod(path, 0o700)
    try sync(parent(of: path), for: path)
  }

  /// Makes the names in a folder durable; a failure names `target`.
  static func sync(_ path: String, for target: String) throws(WorkspaceError) {
    let code =
      switch OpenFile.open(path, O_RDONLY | O_DIRECTORY) {
      case .opened(let folder): folder.sync()
      case .failed(let code): code
      }
    // Some file systems cannot sync a folder, and say so with EINVAL.
    guard code == 0 || code == EINVAL else {
      throw WorkspaceError(.cannotWrite, target, during: .sync, errno: code)
    }
  }

  /// Removes a file, or a folder with what is in it, without following links.
  static func removeTree(_ path: String) {
    if unsafe unlink(path) == 0 { return }
    guard let status = stat(at: path), status.isFolder else { return }
    for name in (try? names(in: path)) ?? [] { removeTree(path + "/" + name) }
    _ = unsafe rmdir(path)
  }
}
