import Glibc

extension Workspace {
  /// What a folder holds.
  package struct Entry: Sendable, Hashable {
    package enum Kind: Sendable, Hashable { case file, folder, other }

    package let name: String
    /// Links are `other`: they are never followed.
    package let kind: Kind
  }

  /// The entries of a folder by name; none where there is no such folder.
  package static func entries(of folder: String) throws(WorkspaceError) -> [Entry] {
    try Folder.names(in: folder).map { name in
      var status = stat()
      guard unsafe lstat(folder + "/" + name, &status) == 0 else {
        return Entry(name: name, kind: .other)
      }
      return Entry(
        name: name, kind: status.isRegularFile ? .file : status.isFolder ? .folder : .other)
    }
  }

  /// Makes a private folder, and those above it.
  package static func makeFolder(_ path: String) throws(WorkspaceError) { try Folder.make(path) }
}

extension Workspace {
  /// Whether the path is a folder, a link to one followed.
  /// Whether other accounts of the machine can look into it: it is made so that they cannot.
  package var isSeenByOthers: Bool {
    guard let status = stat(at: root) else { return false }
    return status.st_mode & 0o077 != 0
  }

  package static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.isFolder
  }
}
