import ArushaForms
import ArushaTerminal
import ArushaWorkspace

/// The YAML files below a folder, by path inside it, sorted. Links and hidden files are left out;
/// folders deeper than eight and files past the limit are not read.
func yamlFiles(below root: String, limit: Int = 5_000) throws(WorkspaceError) -> [String] {
  var found: [String] = []
  var folders: [(path: String, depth: Int)] = [("", 0)]
  while let (folder, depth) = folders.popLast() {
    let path = folder.isEmpty ? root : root + "/" + folder
    for entry in try Workspace.entries(of: path) where !entry.name.hasPrefix(".") {
      let inside = folder.isEmpty ? entry.name : folder + "/" + entry.name
      switch entry.kind {
      case .folder where depth < 8: folders.append((inside, depth + 1))
      case .file where entry.name.hasSuffix(".yaml") && found.count < limit: found.append(inside)
      default: break
      }
    }
  }
  return found.sorted()
}
