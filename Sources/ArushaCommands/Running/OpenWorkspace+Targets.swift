import ArushaCatalog
import ArushaForms
import ArushaModel
import ArushaText
import ArushaWorkspace

extension OpenWorkspace {
  /// The target profiles that there are beside the workspace's own one, by id: those of the
  /// workspace before those of the catalogue.
  func otherTargets(for questionnaire: Questionnaire) throws -> [TargetProfile] {
    var names: Set<String> = []
    for folder in [workspace.profilesFolder + "/targets", session.catalog.targets]
    where Workspace.isFolder(folder) {
      for entry in try Workspace.entries(of: folder)
      where entry.kind == .file && entry.name.hasSuffix(".yaml") {
        names.insert(String(entry.name.dropLast(".yaml".count)))
      }
    }
    names.remove(settings.target)
    return try names.sorted().compactMap { name in
      let profile = try target(name, for: questionnaire, language: texts.language.rawValue)
      return profile.questionnaire == questionnaire.id ? profile : nil
    }
  }
}
