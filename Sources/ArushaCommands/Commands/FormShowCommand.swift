import ArgumentParser
import ArushaForms
import ArushaHTML
import ArushaModel
import ArushaReport
import ArushaTerminal
import ArushaText

/// `arusha form show [FORM]`: a form as a document to read, in any of its languages.
struct FormShowCommand: ArushaCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "show", abstract: abstract("form-show"))
  }

  enum Format: String, CaseIterable, ExpressibleByArgument { case text, md, html }

  @Argument(help: help("texts.form"))
  var form: String?

  @Option(help: help("form.show-factor"))
  var factor: [Int] = []

  @Option(help: help("form.show-format"))
  var format: Format = .text

  @OptionGroup var common: CommonOptions

  func run(in session: Session) throws {
    let edition = try session.value(readQuestionnaire(session.form(form)))
    let numbers = edition.base.forms.map(\.factor)
    if let other = factor.first(where: { !numbers.contains($0) }) {
      throw Failure(
        .usage, "unknown-factor-of-form",
        [
          "factor": String(other),
          "factors": session.texts.list(numbers.map(String.init)),
        ])
    }
    let report = formReport(
      edition.questionnaire(in: session.texts.language.rawValue), factors: Set(factor),
      session.texts)
    switch format {
    case .text: session.show(report)
    case .md: printOutput(MarkdownExporter(texts: session.texts).text(of: report))
    case .html: printOutput(HTMLExporter(texts: session.texts).text(of: report))
    }
  }
}
