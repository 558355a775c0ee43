import ArushaForms
import ArushaTerminal
import ArushaWorkspace

/// The YAML files below a folder, and the text of a peer source beside them, by path inside it, sorted. Links and hidden files are left out;
/// folders deeper than eight and files past the limit are not read.
func yamlFiles(below root: String, limit: Int = 5_000) throws(WorkspaceError) -> [String] {
  try files(below: root, limit: limit).found
}

/// The same, and what has the name of such a file but is a link or a device.
func files(
  below root: String, limit: Int = 5_000
) throws(WorkspaceError) -> (found: [String], leftOut: [String]) {
  var found: [String] = []
  var leftOut: [String] = []
  var folders: [(path: String, depth: Int)] = [("", 0)]
  while let (folder, depth) = folders.popLast() {
    let path = folder.isEmpty ? root : root + "/" + folder
    for entry in try Workspace.entries(of: path) where !entry.name.hasPrefix(".") {
      let inside = folder.isEmpty ? entry.name : folder + "/" + entry.name
      switch entry.kind {
      case .folder where depth < 8: folders.append((inside, depth + 1))
      case .file where isRead(entry.name) && found.count < limit: found.append(inside)
      case .file, .folder: break
      case _ where isRead(entry.name): leftOut.append(inside)
      default: break
      }
    }
  }
  return (found.sorted(), leftOut.sorted())
}

/// Our files are YAML; the words that peer responses quote lie in a text beside them, if at all.
private func isRead(_ name: String) -> Bool { name.hasSuffix(".yaml") || name == "source.txt" }
