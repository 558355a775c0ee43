package import ArushaDiagnostics
import ArushaModel
import ArushaYAML

/// Checks files together: a questionnaire's or a peer profile's folder as a whole, a translation
/// with what it translates, an assessment with its edition, every other file by itself.
///
/// - Parameter files: their bytes by path, as the user knows it.
/// - Returns: every problem of every file, each once, in the order of files and places.
package func checkFiles(
  _ files: [String: [UInt8]], context: CheckContext = CheckContext()
) -> [Diagnostic] {
  var check = FileSetCheck(files: files, context: context)
  check.run()
  var seen: Set<Diagnostic> = []
  return check.problems.sorted().filter { seen.insert($0).inserted }
}

private struct FileSetCheck {
  let files: [String: [UInt8]]
  var context: CheckContext
  var problems: [Diagnostic] = []
  /// What has not been looked at yet.
  private var left: Set<String>
  /// The questionnaires found among the files, by folder.
  private var editions: [String: Questionnaire] = [:]

  init(files: [String: [UInt8]], context: CheckContext) {
    self.files = files
    self.context = context
    left = Set(files.keys)
  }

  mutating func run() {
    // Codebooks first: forms are checked against them.
    for folder in roots("source.yaml") { checkPeers(folder) }
    for folder in roots("questionnaire.yaml") { checkQuestionnaire(folder) }
    for path in left.sorted() where kind(path) == "target" { checkTarget(path) }
    checkInterfaces()
    // A text without its source's description is none of ours.
    for path in left.sorted() where path.hasSuffix(".yaml") { checkAlone(path) }
  }

  /// The folders that hold a file of this name, the outermost first: what lies in one is looked at
  /// with it.
  private func roots(_ marker: String) -> [String] {
    files.keys.filter { $0 == marker || $0.hasSuffix("/" + marker) }
      .map { String($0.dropLast(marker.utf8.count)) }
      .sorted { ($0.utf8.count, $0) < ($1.utf8.count, $1) }
  }

  private func kind(_ path: String) -> String? {
    files[path].flatMap { schemaKind(of: $0, file: path) }
  }

  /// The files of a folder that belong to it, by path inside it.
  private mutating func take(_ root: String, _ own: [String]) -> SourceFolder? {
    var inside: [String: [UInt8]] = [:]
    for path in left where path.hasPrefix(root) {
      let name = String(path.dropFirst(root.count))
      guard own.contains(where: { $0.hasSuffix("/") ? name.hasPrefix($0) : name == $0 }) else {
        continue
      }
      inside[name] = files[path]
    }
    guard let marker = own.first, inside[marker] != nil else { return nil }
    for name in inside.keys { left.remove(root + name) }
    return SourceFolder(
      path: root.hasSuffix("/") && root.utf8.count > 1 ? String(root.dropLast()) : root,
      files: inside)
  }

  private mutating func checkPeers(_ root: String) {
    guard
      let folder = take(
        root, ["source.yaml", "codebook.yaml", "responses/", "texts/", "source.txt"])
    else { return }
    let reading = readPeers(folder)
    problems += reading.diagnostics
    if let peers = reading.value { context.practices = peers.practices.map(\.code) }
  }

  private mutating func checkQuestionnaire(_ root: String) {
    guard
      let folder = take(
        root,
        ["questionnaire.yaml", "factors/", "texts/", "scales.yaml", "lock.yaml", "glossary.yaml"])
    else { return }
    let reading = readQuestionnaire(folder, practices: context.practices, checksTerms: true)
    problems += reading.diagnostics
    guard let edition = reading.value else { return }
    let base = edition.base
    editions[root] = base
    // A translator's file, `fr.po`, that lies beside the questionnaire.
    for path in left.sorted() where path.hasPrefix(root) && path.hasSuffix(".po") {
      let name = path.dropFirst(root.count).dropLast(".po".count)
      guard !name.contains("/"), let bytes = files[path] else { continue }
      left.remove(path)
      problems +=
        importTexts(
          bytes, file: path, to: String(name.suffix(2)), of: TextCollection(edition, in: folder)
        ).diagnostics
    }
    problems += [folderNameProblem(of: base, in: root, folder.files["questionnaire.yaml"] ?? [])]
      .compactMap { $0 }
    // A copy inside a workspace serves that workspace alone.
    if !root.hasSuffix("questionnaires/\(base.id)-\(base.edition)/") {
      context.questionnaires[base.id] = base
    }
  }

  /// A target with its translations, which stand in `texts/<language>/` beside it.
  private mutating func checkTarget(_ path: String) {
    let name = path.split(separator: "/").last ?? ""
    let folder = String(path.dropLast(name.count))
    var translations: [String: (file: String, bytes: [UInt8])] = [:]
    for other in left where other.hasPrefix(folder + "texts/") && other.hasSuffix("/" + name) {
      let parts = other.dropFirst(folder.count).split(separator: "/")
      guard parts.count == 3, let bytes = files[other] else { continue }
      translations[String(parts[1])] = (other, bytes)
      left.remove(other)
    }
    left.remove(path)
    let bytes = files[path] ?? []
    let id = readTarget(bytes, file: path).value?.questionnaire
    problems +=
      readTarget(
        bytes, file: path, translations: translations,
        questionnaire: id.flatMap { context.questionnaires[$0] },
        known: context.questionnaires.keys.sorted()
      ).diagnostics
  }

  /// The languages of the interface are held to English, which lies in the same folder.
  private mutating func checkInterfaces() {
    let paths = left.filter { kind($0) == "interface" }.sorted()
    for english in paths where english == "en.yaml" || english.hasSuffix("/en.yaml") {
      let folder = english.dropLast("en.yaml".count)
      guard let base = FileReading(file: english).interface(files[english] ?? []) else { continue }
      for path in paths where path != english && path.dropLast("xx.yaml".count) == folder {
        let reading = FileReading(file: path)
        left.remove(path)
        if let other = reading.interface(files[path] ?? []) { reading.check(other, against: base) }
        problems += reading.diagnostics
      }
    }
  }

  private mutating func checkAlone(_ path: String) {
    guard let bytes = files[path] else { return }
    switch kind(path) {
    case "migration":
      problems += checkMigration(bytes, at: path)
      return
    case "workspace": problems += checkNames(bytes, at: path)
    case "assessment": checkEdition(bytes, at: path)
    default: break
    }
    problems += ArushaForms.checkAlone(
      bytes, file: path, questionnaire: questionnaire(for: bytes, at: path),
      practices: context.practices)
  }

  /// A migration with the two editions it lies between, where they are at hand.
  private func checkMigration(_ bytes: [UInt8], at path: String) -> [Diagnostic] {
    let root = path.split(separator: "/", omittingEmptySubsequences: false).dropLast(2)
      .joined(separator: "/")
    let later = editions[root.isEmpty ? "" : root + "/"]
    let from = readMigration(bytes, file: path).value?.from
    let earlier = editions.values.first { $0.id == later?.id && $0.edition == from }
    return readMigration(bytes, file: path, earlier: earlier, later: later).diagnostics
  }

  /// The questionnaire and target of a workspace: the catalogue's, or its own.
  private func checkNames(_ bytes: [UInt8], at path: String) -> [Diagnostic] {
    let root = path.dropLast("arusha.yaml".count)
    var names = context.names
    names["questionnaire"]? += editions.filter { $0.key.hasPrefix(root + "questionnaires/") }
      .map(\.value.id)
    names["target"]? += files.keys.filter { $0.hasPrefix(root + "profiles/targets/") }
      .compactMap { $0.split(separator: "/").last.map { String($0.dropLast(".yaml".count)) } }
    return workspaceNameProblems(
      bytes, file: path, known: names.mapValues { Array(Set($0)) })
  }

  /// The edition that an assessment of a workspace answers.
  private mutating func checkEdition(_ bytes: [UInt8], at path: String) {
    let root = path.split(separator: "/", omittingEmptySubsequences: false).dropLast(2)
      .map { $0 + "/" }.joined()
    guard files[root + "arusha.yaml"] != nil,
      let reference = readAssessment(bytes, file: path).value?.questionnaire,
      !reference.id.isEmpty,
      files["\(root)questionnaires/\(reference.id)-\(reference.edition)/questionnaire.yaml"] == nil
    else { return }
    problems += [editionMissingProblem(bytes, file: path)].compactMap { $0 }
  }

  /// What answers are checked against: for an assessment, the edition copied into its workspace.
  private func questionnaire(for bytes: [UInt8], at path: String) -> Questionnaire? {
    let kind = schemaKind(of: bytes, file: path)
    if kind == "answers" { return context.questionnaires["revised-arusha"] }
    guard kind == "assessment",
      let reference = readAssessment(bytes, file: path).value?.questionnaire
    else { return nil }
    let root = path.split(separator: "/", omittingEmptySubsequences: false).dropLast(2)
    let edition = "questionnaires/\(reference.id)-\(reference.edition)/"
    return editions[(root.map(String.init) + [edition]).joined(separator: "/")]
  }
}
