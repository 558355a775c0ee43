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
}
