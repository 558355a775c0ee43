import ArushaCatalog
import ArushaDiagnostics
import ArushaForms
import ArushaModel
import ArushaWorkspace

/// Checks files and folders: a questionnaire's or a peer profile's folder as a whole, every other
/// file by itself.
struct FileChecker {
  let session: Session
  /// How many files were looked at.
  private(set) var count = 0
  private var problems: [Diagnostic] = []

  /// The codes that forms may name: those of the bundled codebook, where it is sound.
  private let practices: [String]?

  init(session: Session) {
    self.session = session
    practices = (try? session.peers())?.practices.map(\.code)
  }

  /// Everything found under the paths, each problem once, in the order of files and places.
  mutating func check(_ paths: [String]) throws -> [Diagnostic] {
    for path in paths {
      if Workspace.isFolder(path) {
        try checkFolder(path)
      } else {
        try checkFile(path)
      }
    }
    var seen: Set<Diagnostic> = []
    return problems.sorted().filter { seen.insert($0).inserted }
  }

  private mutating func checkFolder(_ path: String) throws {
    var files = try yamlFiles(below: path)
    count += files.count
    // Folders that are one whole, the outermost first: what lies in one is looked at with it.
    for marker in ["questionnaire.yaml", "source.yaml"] {
      while let file = files.filter({ $0 == marker || $0.hasSuffix("/" + marker) })
        .min(by: { $0.utf8.count < $1.utf8.count })
      {
        let inside = String(file.dropLast(marker.count))
        let folder = try session.folder(joined(path, inside))
        problems +=
          marker == "source.yaml"
          ? readPeers(folder).diagnostics
          : readQuestionnaire(folder, practices: practices).diagnostics
        let own =
          marker == "source.yaml" ? ["codebook.yaml", "responses/"] : ["factors/", "texts/"]
        files.removeAll { name in
          name == file || own.contains { name.hasPrefix(inside + $0) }
        }
      }
    }
    for file in files { try checkAlone(joined(path, file)) }
  }

  /// One file: a form or its translation is checked with the questionnaire it stands in, and only
  /// its own problems are told.
  private mutating func checkFile(_ path: String) throws {
    count += 1
    let bytes = try session.read(path)
    let kind = schemaKind(of: bytes, file: path)
    let levels = kind == "factor" ? 2 : kind == "texts" ? 3 : 0
    if levels > 0, let root = ancestor(of: path, levels: levels),
      (try? session.read(root + "/questionnaire.yaml")) != nil
    {
      let name = String(path.dropFirst(root.count + 1))
      let folder = try session.folder(root)
      if folder.files[name] != nil {
        let shown = folder.shownPath(of: name)
        problems += readQuestionnaire(folder, practices: practices).diagnostics.filter {
          $0.file == shown
        }
        return
      }
    }
    try checkAlone(path)
  }

  private mutating func checkAlone(_ path: String) throws {
    let bytes = try session.read(path)
    switch schemaKind(of: bytes, file: path) {
    case "texts":
      // The translation of a target stands two folders below it and is read with it.
      if isTargetTranslation(path) { return }
    case "target":
      problems += try targetProblems(bytes, path)
      return
    default: break
    }
    problems += ArushaForms.checkAlone(
      bytes, file: path, questionnaire: questionnaire(for: bytes, at: path))
  }

  private func isTargetTranslation(_ path: String) -> Bool {
    guard let folder = ancestor(of: path, levels: 3), let name = path.split(separator: "/").last,
      let bytes = try? session.read(folder + "/" + name)
    else { return false }
    return schemaKind(of: bytes, file: path) == "target"
  }

  private func targetProblems(_ bytes: [UInt8], _ path: String) throws -> [Diagnostic] {
    let name = String(path.split(separator: "/").last ?? "")
    let folder = (ancestor(of: path, levels: 1) ?? ".") + "/texts"
    var translations: [String: (file: String, bytes: [UInt8])] = [:]
    for entry in try Workspace.entries(of: folder) where entry.kind == .folder {
      let file = folder + "/" + entry.name + "/" + name
      if let bytes = try? session.read(file) { translations[entry.name] = (file, bytes) }
    }
    return readTarget(
      bytes, file: path, translations: translations, questionnaire: bundledQuestionnaire()
    ).diagnostics
  }

  /// What an assessment's ids are checked against: the edition copied into its workspace; for
  /// answers, the bundled questionnaire.
  private func questionnaire(for bytes: [UInt8], at path: String) -> Questionnaire? {
    guard let kind = schemaKind(of: bytes, file: path) else { return nil }
    if kind == "answers" { return bundledQuestionnaire() }
    guard kind == "assessment",
      let assessment = readAssessment(bytes, file: path).value,
      let workspace = Workspace.find(from: ancestor(of: path, levels: 1) ?? "."),
      let folder = try? workspace.questionnaireFolder(
        id: assessment.questionnaire.id, edition: assessment.questionnaire.edition),
      let files = try? session.folder(folder)
    else { return nil }
    return readQuestionnaire(files).value?.base
  }

  private func bundledQuestionnaire() -> Questionnaire? {
    let folder = session.catalog.questionnaires + "/revised-arusha"
    return (try? session.folder(folder)).flatMap { readQuestionnaire($0).value?.base }
  }
}

private func joined(_ folder: String, _ inside: String) -> String {
  let inside = inside.hasSuffix("/") ? String(inside.dropLast()) : inside
  return inside.isEmpty ? folder : folder.hasSuffix("/") ? folder + inside : folder + "/" + inside
}

/// The folder so many levels above a path; nil where the path does not name so many.
private func ancestor(of path: String, levels: Int) -> String? {
  var parts = path.split(separator: "/", omittingEmptySubsequences: false)
  guard parts.count > levels else { return levels == 1 ? "." : nil }
  parts.removeLast(levels)
  return parts == [""] ? "/" : parts.joined(separator: "/")
}
