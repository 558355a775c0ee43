import ArushaCatalog
import ArushaForms
import ArushaModel
import ArushaText
import ArushaWorkspace

extension Session {
  /// Texts by what a translator calls them: a form, the targets, a peer source, the program's own
  /// sentences, or a folder that holds one of these.
  func collection(_ name: String?) throws -> TextCollection {
    try value(collectionReading(name ?? "revised-arusha"))
  }

  /// The same with what is wrong with it.
  func collectionReading(_ name: String) throws -> Reading<TextCollection> {
    let named = try collections().first { $0.name == name }
    // A folder at hand before the catalogue's: what is named as it lies there is meant.
    guard let path = Workspace.isFolder(name) ? name : named?.path else {
      throw Failure(
        .usage, "no-collection",
        [
          "name": name,
          "known": try collections().map(\.name).joined(separator: ", "),
        ])
    }
    let folder = try folder(path)
    guard let kind = TextCollection.kind(of: folder) else {
      throw Failure(.usage, "nothing-to-translate", ["path": path])
    }
    return TextCollection.read(kind, folder)
  }

  /// All that the catalogue has, by name: the forms first.
  func collections() throws -> [(name: String, path: String)] {
    var found = questionnaireNames.map { ($0, catalog.questionnaires + "/" + $0) }
    if Workspace.isFolder(catalog.targets) { found.append(("targets", catalog.targets)) }
    found += try peerFolders(in: nil).map { ($0.id, $0.path) }
    return found + [("interface", speech.texts)]
  }

  /// Refuses what is no language code, and the language that the texts are written in. The program
  /// itself speaks the languages it knows the plurals and dates of.
  func checkTranslatable(to language: String, of collection: TextCollection) throws {
    let known = collection.languages.joined(separator: ", ")
    if collection.kind == .interface, language != collection.language,
      !collection.languages.contains(language)
    {
      throw Failure(
        .usage, "interface-language", ["language": language, "languages": known])
    }
    guard TextPattern.language.matches(language), language != collection.language else {
      throw Failure(
        .usage, "not-translatable", ["language": language, "base": collection.language])
    }
  }
}
