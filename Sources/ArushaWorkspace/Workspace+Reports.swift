extension Workspace {
  /// Takes the lock of the reports, which is not that of the answers: a document can be made while
  /// a session is open.
  package func lockReports() throws(WorkspaceError) -> WorkspaceLock {
    let folder = try resolve("reports")
    try Folder.make(folder)
    let lock = try WorkspaceLock.take(folder + "/.lock")
    TemporaryName.tidy(folder)
    return lock
  }

  /// How the index names a file: from the folder of the reports where it lies there, else by its
  /// real path.
  package func indexName(of path: String) -> String {
    let folder = Folder.parent(of: path)
    let real = (realPath(folder) ?? folder) + path.dropFirst(folder.count)
    let prefix = reportsFolder + "/"
    return real.hasPrefix(prefix) ? String(real.dropFirst(prefix.count)) : real
  }
}
