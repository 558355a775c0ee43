import Glibc

extension Workspace {
  /// Whether the edition was copied into the workspace.
  package func holdsQuestionnaire(id: String, edition: String) throws(WorkspaceError) -> Bool {
    try stat(at: questionnaireFolder(id: id, edition: edition))?.isFolder == true
  }

  /// Copies a questionnaire's folder into the workspace: all of it, or on a failure nothing.
  ///
  /// Answers its new path; `alreadyExists` where the workspace holds this edition. The caller
  /// holds the lock.
  package func copyQuestionnaire(from source: String, id: String, edition: String)
    throws(WorkspaceError) -> String
  {
    let target = try questionnaireFolder(id: id, edition: edition)
    guard stat(at: target) == nil else { throw WorkspaceError(.alreadyExists, target) }
    let folder = Folder.parent(of: target)
    try Folder.make(folder)
    let temporary = try TemporaryFile.createFolder(in: folder, for: target)
    do throws(WorkspaceError) {
      var copy = FolderCopy()
      try copy.copy(source, to: temporary.path)
      guard unsafe rename(temporary.path, target) == 0 else {
        throw WorkspaceError(.cannotWrite, target, during: .rename, errno: errno)
      }
    } catch {
      Folder.removeTree(temporary.path)
      throw error
    }
    try Folder.sync(folder, for: target)
    return target
  }

  /// Moves a copy that no assessment answers to `backups/`, under the first free number; nothing
  /// where there is none. The caller holds the lock.
  package func setAsideQuestionnaire(id: String, edition: String) throws(WorkspaceError) {
    let held = try questionnaireFolder(id: id, edition: edition)
    guard stat(at: held) != nil else { return }
    let folder = try resolve("backups")
    try Folder.make(folder)
    let name = folder + "/\(id)-\(edition)."
    var number = 1
    while stat(at: name + String(number)) != nil { number += 1 }
    guard unsafe rename(held, name + String(number)) == 0 else {
      throw WorkspaceError(.cannotWrite, held, during: .rename, errno: errno)
    }
    try Folder.sync(folder, for: held)
  }
}
