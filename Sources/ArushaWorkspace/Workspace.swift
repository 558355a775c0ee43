import Glibc

/// The folder of one administration.
package struct Workspace: Sendable, Hashable {
  /// The folder's real path: absolute, with no link in it.
  package let root: String

  private init(root: String) { self.root = root }

  static let settingsName = "arusha.yaml"

  /// The folders of a workspace, those above first.
  static let folders = [
    "questionnaires", "assessments", "plan", "plan/approved", "reports", "profiles",
  ]

  /// The nearest workspace among `directory` and the folders above it.
  package static func find(from directory: String) -> Workspace? {
    guard var folder = realPath(directory) else { return nil }
    while true {
      if holdsSettings(folder) { return Workspace(root: folder) }
      let parent = Folder.parent(of: folder)
      if parent == folder { return nil }
      folder = parent
    }
  }

  /// The workspace that is exactly here: `missing` where `folder` has no settings.
  package static func open(_ folder: String) throws(WorkspaceError) -> Workspace {
    guard let root = realPath(folder), holdsSettings(root) else {
      throw WorkspaceError(.missing, folder + "/" + settingsName)
    }
    return Workspace(root: root)
  }

  /// Makes the folders of a new workspace; its settings are the caller's to write.
  ///
  /// A folder with files of others becomes a workspace beside them; one that has settings already
  /// is `alreadyExists`.
  package static func create(at folder: String) throws(WorkspaceError) -> Workspace {
    let settings = folder + "/" + settingsName
    guard stat(at: settings) == nil else { throw WorkspaceError(.alreadyExists, settings) }
    try Folder.make(folder)
    guard let root = realPath(folder) else {
      throw WorkspaceError(.cannotWrite, folder, during: .resolve, errno: errno)
    }
    let workspace = Workspace(root: root)
    for folder in folders { try Folder.make(workspace.resolve(folder)) }
    return workspace
  }

  /// Takes the lock, then removes what killed sessions left half written.
  package func lock() throws(WorkspaceError) -> WorkspaceLock {
    let lock = try WorkspaceLock.take(root + "/.lock")
    TemporaryName.tidy(root)
    for folder in Self.folders {
      guard let path = try? resolve(folder) else { continue }
      TemporaryName.tidy(path)
    }
    return lock
  }

  private static func holdsSettings(_ folder: String) -> Bool {
    var status = stat()
    return unsafe stat(folder + "/" + settingsName, &status) == 0 && status.isRegularFile
  }
}
