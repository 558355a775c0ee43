import ArushaCatalog
import ArushaForms
import ArushaTerminal
import ArushaText
import ArushaWorkspace

/// The sentences of a language, with English behind them.
func loadTexts(_ language: Language, from catalog: Catalog) throws(Failure) -> Texts {
  guard language != .english, language != .pseudo else {
    let english = Texts(
      language: .english, entries: try loadEntries(.english, from: catalog))
    return language == .pseudo ? english.pseudo : english
  }
  return Texts(
    language: language, entries: try loadEntries(language, from: catalog),
    fallback: (try? loadEntries(.english, from: catalog)) ?? [:])
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
    return bootTexts
  }
  let wanted =
    Language(requestedIn: CommandLine.arguments) ?? .preferred(in: processEnvironment())
  let language = catalog.hasTexts(wanted.rawValue) ? wanted : .english
  return (try? loadTexts(language, from: catalog))
    ?? bootTexts
}()

/// The only sentences in the code: what is said where the language files cannot be found.
let bootTexts = Texts(
  language: .english,
  entries: [
    "error.no-catalog": .sentence(
      "the data folder (Questionnaires, Profiles, Reports) was not found in: {folders}"),
    "error.no-catalog-next": .sentence("Name it with --catalog DIR or ARUSHA_CATALOG."),
    "error.no-texts": .sentence("the language file {file} cannot be read"),
  ])

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
