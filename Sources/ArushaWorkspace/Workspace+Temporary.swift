extension Workspace {
  /// Removes a temporary folder of ours with what is in it, without following links.
  package static func removeTemporary(_ path: String) { Folder.removeTree(path) }
}
