import Glibc

/// Far above any questionnaire: they stop a copy of the wrong folder.
package enum FolderCopyLimits {
  package static let files = 4_096
  package static let depth = 8
}

/// Copies a tree of small files durably. A link or a device in the tree is refused, hidden files
/// (an editor's) are left out.
struct FolderCopy {
  private var files = 0

  init() {}

  /// Into `target`, an empty folder.
  mutating func copy(_ source: String, to target: String, depth: Int = 0) throws(WorkspaceError) {
    guard stat(at: source) != nil else { throw WorkspaceError(.missing, source) }
    guard depth < FolderCopyLimits.depth else {
      throw WorkspaceError(.tooLarge, source, limit: FolderCopyLimits.depth)
    }
    for name in try Folder.names(in: source) where name.utf8.first != 0x2e {
      let (from, to) = (source + "/" + name, target + "/" + name)
      files += 1
      guard files <= FolderCopyLimits.files else {
        throw WorkspaceError(.tooLarge, source, limit: FolderCopyLimits.files)
      }
      if stat(at: from)?.isFolder == true {
        try Folder.make(to)
        try copy(from, to: to, depth: depth + 1)
      } else {
        try write(DurableFile.read(from, followingLinks: false), to: to)
      }
    }
    try Folder.sync(target, for: target)
  }

  /// No file beside it and no rename: the folder as a whole is put in place.
  private func write(_ bytes: [UInt8], to path: String) throws(WorkspaceError) {
    switch OpenFile.open(path, O_WRONLY | O_CREAT | O_EXCL, mode: 0o600) {
    case .failed(let code):
      throw WorkspaceError(.cannotWrite, path, during: .create, errno: code)
    case .opened(let file):
      _ = file.setMode(0o600)
      var code = file.write(bytes)
      if code == 0 { code = file.sync() }
      guard code == 0 else {
        throw WorkspaceError(.cannotWrite, path, during: .write, errno: code)
      }
    }
  }
}
