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
  private(set) var texts: Texts
  /// Files read, by the path shown, so that diagnostics can quote them.
  private var sources: [String: [UInt8]] = [:]

  init(_ options: CommonOptions) throws(Failure) {
    self.options = options
    catalog = try findCatalog(option: options.catalog)
    // A folder of one's own forms has no sentences: those of the program serve.
    speech = catalog.hasTexts("en") ? catalog : ownCatalog() ?? catalog
    guard let asked = options.language else {
      // The environment only suggests: a language without texts is no reason to fail.
      let wanted = Language.preferred(in: processEnvironment())
      texts = try loadTexts(speech.hasTexts(wanted.rawValue) ? wanted : .english, from: speech)
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
    texts = try loadTexts(language, from: speech)
  }

  var renderer: DiagnosticRenderer { DiagnosticRenderer(texts: texts, sources: sources) }

  /// The workspace's own language, where no option asked for another.
  func speak(_ language: String) throws(Failure) {
    guard options.language == nil, let language = Language(rawValue: language),
      speech.hasTexts(language.rawValue)
    else { return }
    texts = try loadTexts(language, from: speech)
  }

  func texts(in language: String) throws(Failure) -> Texts {
    let known = Language(rawValue: language).flatMap {
      $0 == .pseudo || speech.hasTexts(language) ? $0 : nil
    }
    return try loadTexts(known ?? .english, from: speech)
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
  func folder(_ path: String, as shown: String? = nil) throws(WorkspaceError) -> SourceFolder {
    var files: [String: [UInt8]] = [:]
    let name = shown ?? path
    for file in try yamlFiles(below: path) {
      files[file] = try read(path + "/" + file, as: name.isEmpty ? file : name + "/" + file)
    }
    return SourceFolder(path: name, files: files)
  }
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

/// The sentences of a language, with English behind them.
func loadTexts(_ language: Language, from catalog: Catalog) throws(Failure) -> Texts {
  let english = try loadEntries(.english, from: catalog)
  if language == .pseudo { return Texts(language: .english, entries: english).pseudo }
  guard language != .english else { return Texts(language: .english, entries: english) }
  return Texts(
    language: language, entries: try loadEntries(language, from: catalog), fallback: english)
}

private func loadEntries(
  _ language: Language, from catalog: Catalog
) throws(Failure) -> [String: Texts.Entry] {
  let path = catalog.texts + "/\(language.rawValue).yaml"
  guard let bytes = try? DurableFile.read(path),
    let texts = readInterface(bytes, file: path).value?.texts
  else { throw Failure(.missing, "no-texts", ["file": path]) }
  return texts.mapValues(entry)
}

private func entry(_ text: InterfaceText) -> Texts.Entry {
  switch text {
  case .sentence(let sentence): return .sentence(sentence)
  case .plural(let forms):
    let known = forms.compactMap { key, value in PluralCategory(rawValue: key).map { ($0, value) } }
    return .plural(Dictionary(known) { first, _ in first })
  }
}

/// The sentences of `--help`, in the environment's language. What cannot be found is shown as a
/// key; the command then says why.
let helpTexts: Texts = {
  guard let catalog = ownCatalog() ?? (try? findCatalog(option: nil)) else {
    return Texts(language: .english, entries: bootEntries)
  }
  let wanted =
    Language(requestedIn: CommandLine.arguments) ?? .preferred(in: processEnvironment())
  let language = catalog.hasTexts(wanted.rawValue) ? wanted : .english
  return (try? loadTexts(language, from: catalog))
    ?? Texts(language: .english, entries: bootEntries)
}()

/// The only sentences in the code: what is said where the language files cannot be found.
private let bootEntries: [String: Texts.Entry] = [
  "error.no-catalog": .sentence(
    "the data folder (Questionnaires, Profiles, Reports) was not found in: {folders}"),
  "error.no-catalog-next": .sentence("Name it with --catalog DIR or ARUSHA_CATALOG."),
  "error.no-texts": .sentence("the language file {file} cannot be read"),
]

extension Language {
  /// The language that `--language` asks for, before the command line is read properly: help is
  /// made while it is read.
  init?(requestedIn arguments: [String]) {
    for (index, argument) in arguments.enumerated() {
      if argument == "--language", index + 1 < arguments.count {
        self.init(rawValue: arguments[index + 1])
        return
      }
      if argument.hasPrefix("--language=") {
        self.init(rawValue: String(argument.dropFirst("--language=".count)))
        return
      }
    }
    return nil
  }
}
