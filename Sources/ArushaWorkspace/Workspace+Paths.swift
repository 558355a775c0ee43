package import ArushaModel
import Glibc

extension Workspace {
  package var settingsPath: String { root + "/" + Self.settingsName }
  package var planPath: String { root + "/plan/plan.yaml" }
  package var reportsFolder: String { root + "/reports" }
  /// What was written into the folder of the reports, and what its bytes were.
  package var reportIndexPath: String { reportsFolder + "/index.yaml" }
  package var profilesFolder: String { root + "/profiles" }
  package var peersFolder: String { root + "/profiles/peers" }

  /// `date`: `YYYY-MM-DD`.
  package func approvedPlanPath(date: String) throws(WorkspaceError) -> String {
    try resolve("plan/approved/" + PathName.checked(date) + ".yaml")
  }

  package func questionnaireFolder(id: String, edition: String) throws(WorkspaceError) -> String {
    try resolve("questionnaires/" + PathName.checked(id) + "-" + PathName.checked(edition))
  }

  /// `questionnaire`: nil for the workspace's own.
  package func assessmentPath(_ period: Period, questionnaire: String? = nil)
    throws(WorkspaceError) -> String
  {
    guard let questionnaire else { return try resolve("assessments/" + period.name + ".yaml") }
    return try resolve(
      "assessments/" + period.name + "." + PathName.checked(questionnaire) + ".yaml")
  }

  /// The path of something in the workspace.
  ///
  /// `outside` where the path is absolute, empty, has `..` in it, or leaves through a link. What
  /// does not exist yet is fine: its nearest folder that exists is looked at.
  package func resolve(_ relative: String) throws(WorkspaceError) -> String {
    let parts = relative.utf8.split(separator: 0x2f, omittingEmptySubsequences: true)
    guard !parts.isEmpty, relative.utf8.first != 0x2f, !relative.utf8.contains(0),
      !parts.contains(where: { $0.elementsEqual("..".utf8) })
    else { throw WorkspaceError(.outside, relative) }
    let path = root + "/" + relative
    var existing = path
    while existing != root {
      if let real = realPath(existing) {
        guard isWithin(real) else { throw WorkspaceError(.outside, relative) }
        return path
      }
      let code = errno
      guard code == ENOENT else {
        throw WorkspaceError(.cannotRead, path, during: .resolve, errno: code)
      }
      // A link to nowhere: what it will lead to, nobody knows.
      guard stat(at: existing) == nil else { throw WorkspaceError(.outside, relative) }
      existing = Folder.parent(of: existing)
    }
    return path
  }

  private func isWithin(_ path: String) -> Bool {
    path.utf8.elementsEqual(root.utf8) || path.utf8.starts(with: (root + "/").utf8)
  }
}

extension Workspace {
  /// A path from the root, without links; nil where there is nothing.
  package static func absolutePath(_ path: String) -> String? { realPath(path) }
}

/// The absolute path without links; nil, with `errno` set, where there is nothing.
func realPath(_ path: String) -> String? {
  guard !path.utf8.contains(0), let real = unsafe realpath(path, nil) else { return nil }
  defer { unsafe free(real) }
  return unsafe String(cString: real)
}
