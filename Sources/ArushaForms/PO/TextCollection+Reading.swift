import ArushaDiagnostics
import ArushaModel

extension TextCollection {
  /// Reads the texts of a folder, checked together with their translations.
  package static func read(_ kind: Kind, _ folder: SourceFolder) -> Reading<TextCollection> {
    switch kind {
    case .questionnaire:
      let reading = readQuestionnaire(folder)
      return Reading(
        reading.value.map { TextCollection($0, in: folder) }, reading.diagnostics)
    case .targets: return targets(folder)
    case .peers: return peers(folder)
    case .interface: return interface(folder)
    }
  }

  /// What a folder holds the texts of; nil where it is none of ours.
  package static func kind(of folder: SourceFolder) -> Kind? {
    if folder.files["questionnaire.yaml"] != nil { return .questionnaire }
    if folder.files["source.yaml"] != nil { return .peers }
    if let bytes = folder.files[interfaceBase],
      schemaKind(of: bytes, file: interfaceBase) == "interface"
    {
      return .interface
    }
    return targetFiles(folder).isEmpty ? nil : .targets
  }

  private static func targetFiles(_ folder: SourceFolder) -> [(name: String, bytes: [UInt8])] {
    folder.files.sorted { $0.key < $1.key }.filter { path, bytes in
      !path.contains("/") && schemaKind(of: bytes, file: path) == "target"
    }.map { ($0.key, $0.value) }
  }

  private static func targets(_ folder: SourceFolder) -> Reading<TextCollection> {
    var sources: [String: [TranslatableText]] = [:]
    var problems: [Diagnostic] = []
    for (name, bytes) in targetFiles(folder) {
      var translations: [String: (file: String, bytes: [UInt8])] = [:]
      for (path, bytes) in folder.files where path.hasSuffix("/" + name) {
        let parts = path.split(separator: "/")
        guard parts.count == 3, parts[0] == "texts" else { continue }
        translations[String(parts[1])] = (folder.shownPath(of: path), bytes)
      }
      let shown = folder.shownPath(of: name)
      problems += readTarget(bytes, file: shown, translations: translations).diagnostics
      sources[name] = readRoot(bytes, file: shown).map(targetTexts)
    }
    return Reading(
      TextCollection(.targets, id: "targets", language: "en", folder: folder, sources: sources),
      problems.sorted())
  }

  private static func peers(_ folder: SourceFolder) -> Reading<TextCollection> {
    let reading = readPeers(folder)
    var sources: [String: [TranslatableText]] = [:]
    for (path, bytes) in folder.files
    where path.hasPrefix("responses/") && path.hasSuffix(".yaml") {
      sources[String(path.dropFirst("responses/".count))] =
        readRoot(bytes, file: folder.shownPath(of: path)).map(peerTexts)
    }
    return Reading(
      reading.value.map {
        TextCollection(
          .peers, id: $0.source.id, edition: $0.source.date, language: $0.source.language,
          folder: folder, sources: sources)
      }, reading.diagnostics)
  }

  private static func interface(_ folder: SourceFolder) -> Reading<TextCollection> {
    let english = FileReading(file: folder.shownPath(of: interfaceBase))
    guard let bytes = folder.files[interfaceBase], let base = english.interface(bytes) else {
      return Reading(nil, english.diagnostics.sorted())
    }
    var problems = english.diagnostics
    for (path, bytes) in folder.files where path != interfaceBase && !path.contains("/") {
      let reading = FileReading(file: folder.shownPath(of: path))
      if let other = reading.interface(bytes) { reading.check(other, against: base) }
      problems += reading.diagnostics
    }
    return Reading(
      TextCollection(
        .interface, id: "interface", language: base.language, folder: folder,
        sources: [interfaceBase: base.translatable]), problems.sorted())
  }
}
