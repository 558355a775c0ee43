import ArushaCatalog
import ArushaDiagnostics
import ArushaForms
import ArushaModel
import ArushaTerminal
import ArushaText
import ArushaWorkspace

/// What a command works with: the data folder, the language, and the files it has read so far.
final class Session {
  let catalog: Catalog
  /// Where the sentences of the interface are.
  let speech: Catalog
  let options: CommonOptions
  private var language: Language
  /// Files read, by the path shown, so that diagnostics can quote them.
  private var sources: [String: [UInt8]] = [:]
  private var spoken: [Language: Texts] = [:]
  /// Why there were no sentences to speak with.
  private(set) var speechless: Failure?
  /// Editions read so far: a command that looks at several periods asks for the same one each time.
  private var editions: [(folder: SourceFolder, edition: QuestionnaireEdition)] = []

  init(_ options: CommonOptions) throws(Failure) {
    self.options = options
    catalog = try findCatalog(option: options.catalog)
    // A folder of one's own forms has no sentences: those of the program serve.
    speech = catalog.hasTexts("en") ? catalog : ownCatalog() ?? catalog
    guard let asked = options.language else {
      // The environment only suggests: a language without texts is no reason to fail.
      let wanted = Language.preferred(in: processEnvironment())
      language = speech.hasTexts(wanted.rawValue) ? wanted : .english
      return
    }
    guard let language = Language(rawValue: asked),
      language == .pseudo || speech.hasTexts(asked)
    else {
      let known = Language.allCases.map(\.rawValue).filter(speech.hasTexts)
      throw Failure(
        .usage, "unknown-language",
        ["language": asked, "languages": known.joined(separator: ", ")])
    }
    self.language = language
    spoken[language] = try loadTexts(language, from: speech)
  }

  /// The sentences of the session, read when the first is needed: by then a workspace has said
  /// which language they are to be in.
  var texts: Texts {
    if let texts = spoken[language] { return texts }
    do throws(Failure) {
      return try texts(in: language.rawValue)
    } catch {
      speechless = error
      return bootTexts
    }
  }

  var renderer: DiagnosticRenderer { DiagnosticRenderer(texts: texts, sources: sources) }

  /// The workspace's own language, where no option asked for another.
  func speak(_ language: String) throws(Failure) {
    guard options.language == nil, let language = Language(rawValue: language),
      speech.hasTexts(language.rawValue)
    else { return }
    _ = try texts(in: language.rawValue)
    self.language = language
  }

  func texts(in language: String) throws(Failure) -> Texts {
    let known =
      Language(rawValue: language).flatMap {
        $0 == .pseudo || speech.hasTexts(language) ? $0 : nil
      } ?? .english
    if let texts = spoken[known] { return texts }
    let texts = try loadTexts(known, from: speech)
    spoken[known] = texts
    return texts
  }

  /// Reads a file and remembers it under the path that is shown.
  func read(_ path: String, as shown: String? = nil) throws(WorkspaceError) -> [UInt8] {
    let bytes = try DurableFile.read(path)
    sources[shown ?? path] = bytes
    return bytes
  }

  /// The same; nil where there is no such file.
  func readIfThere(_ path: String) throws(WorkspaceError) -> [UInt8]? {
    do throws(WorkspaceError) {
      return try read(path)
    } catch {
      if error.kind == .missing { return nil }
      throw error
    }
  }

  /// The value, where there is no error; warnings go to standard error.
  func value<Value>(_ reading: Reading<Value>) throws(DiagnosticError) -> Value {
    try reading.checked()
  }

  /// Every YAML file below a folder, at most three folders deep.
  ///
  /// - Parameter languages: those whose `texts/<language>/` is read; nil: all.
  func folder(
    _ path: String, as shown: String? = nil, languages: Set<String>? = nil
  ) throws(WorkspaceError) -> SourceFolder {
    var files: [String: [UInt8]] = [:]
    let name = shown ?? path
    for file in try yamlFiles(below: path) where isWanted(file, in: languages) {
      files[file] = try read(path + "/" + file, as: name.isEmpty ? file : name + "/" + file)
    }
    return SourceFolder(path: name, files: files)
  }

  /// A questionnaire's folder with the translations that are needed: a language takes as long to
  /// read as the forms themselves, and what is wrong with the others is for `check` to tell.
  func edition(in path: String, languages: Set<String>) throws -> QuestionnaireEdition {
    let folder = try folder(path, languages: languages)
    if let known = editions.first(where: { $0.folder == folder }) { return known.edition }
    let edition = try value(readQuestionnaire(folder))
    editions.append((folder, edition))
    return edition
  }
}

private func isWanted(_ file: String, in languages: Set<String>?) -> Bool {
  guard let languages, file.hasPrefix("texts/") else { return true }
  let parts = file.split(separator: "/")
  return parts.count < 3 || languages.contains(String(parts[1]))
}

/// The data folder, or the failure that says where it was looked for.
func findCatalog(option: String?) throws(Failure) -> Catalog {
  switch Catalog.find(
    option: option, environment: processEnvironment(), executable: executablePath())
  {
  case .success(let catalog): return catalog
  case .failure(let missing):
    throw Failure(.missing, "no-catalog", ["folders": missing.tried.joined(separator: ", ")])
  }
}

/// The data folder that came with the program, whatever other one was named.
func ownCatalog() -> Catalog? {
  try? Catalog.find(option: nil, environment: [:], executable: executablePath()).get()
}
