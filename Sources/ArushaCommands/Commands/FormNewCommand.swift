import ArgumentParser
import ArushaForms
import ArushaModel
import ArushaTerminal
import ArushaText
import ArushaWorkspace

/// `arusha form new DIR --id ID`: a catalogue with a form to fill in, and a target for it.
struct FormNewCommand: ArushaCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "new", abstract: abstract("form-new"))
  }

  @Argument(help: help("form.new-folder"))
  var folder: String

  @Option(help: help("form.new-id"))
  var id: String

  @Option(help: help("form.new-title"))
  var title: String?

  @Option(help: help("form.new-factor"))
  var factor: [Int] = [1]

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let texts = session.texts
    guard TextPattern.identifier.matches(id) else { throw Failure(.usage, "bad-id", ["id": id]) }
    guard factor.allSatisfy((1...10).contains) else {
      throw Failure(.usage, "bad-factor", ["factor": texts.list(factor.map(String.init))])
    }
    let language = texts.language == .pseudo ? Language.english : texts.language
    let sentences = try session.texts(in: language.rawValue)
    let skeleton = FormSkeleton(
      id: id, title: title ?? sentences("skeleton.form"), language: language.rawValue,
      factors: Set(factor).sorted(), words: { sentences($0) })
    let files = try skeleton.files()
    // Nobody's work is written over.
    for file in files where try session.readIfThere(folder + "/" + file.path) != nil {
      throw Failure(.cannotWrite, "file-exists", ["path": folder + "/" + file.path])
    }
    for (path, text) in files {
      let full = folder + "/" + path
      let name = full.split(separator: "/").last ?? ""
      try Workspace.makeFolder(String(full.dropLast(name.utf8.count + 1)))
      try DurableFile.write(Array(text.utf8), to: full)
    }
    try session.writeSchemas(to: folder + "/Questionnaires/schemas")
    session.say(
      files.map { texts("form.written", ["path": folder + "/" + $0.path]) } + [
        texts("form.new-next", ["path": folder, "id": id])
      ])
  }
}
