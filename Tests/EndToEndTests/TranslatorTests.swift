import Foundation
import ProjectSupport
import Testing

/// A form's texts go out as a PO file and come back, as a translator would see it.
@Suite struct TranslatorTests {
  private let folder: Folder

  init() throws {
    folder = try Folder()
    try FileManager.default.copyItem(
      at: Project.url("Questionnaires/sce-consultation"), to: folder.url.appending(path: "form"))
  }

  private func run(_ arguments: String...) throws -> Arusha {
    try Arusha.run(arguments, in: folder.url)
  }

  private func export(_ language: String = "fr") throws -> String {
    let run = try run("texts", "export", language, "--form", "form", "-o", "-")
    #expect(run.status == 0, "\(run.errors)")
    return run.output
  }

  private func importing(_ text: String, _ language: String = "fr") throws -> Arusha {
    try folder.write(text, to: "in.po")
    return try run("texts", "import", language, "in.po", "--form", "form")
  }

  @Test(arguments: ["revised-arusha", "sce-consultation"])
  func `what is exported in every language passes msgfmt and comes back without a change`(
    form: String
  ) throws {
    let own = try Folder()
    try FileManager.default.copyItem(
      at: Project.url("Questionnaires/" + form), to: own.url.appending(path: "form"))
    let before = try Dictionary(
      uniqueKeysWithValues: Project.files(below: "Questionnaires/" + form).map {
        ($0, try Project.text($0))
      })
    for language in ["fr", "es", "pt"] {
      let out = try Arusha.run(
        ["texts", "export", language, "--form", "form", "-o", "x.\(language).po"], in: own.url)
      #expect(out.status == 0, "\(out.errors)")
      #expect(try msgfmtProblems(own.url.appending(path: "x.\(language).po")) == "")
      let back = try Arusha.run(
        ["texts", "import", language, "x.\(language).po", "--form", "form"], in: own.url)
      #expect(back.status == 0, "\(back.errors)")
      #expect(back.output.contains("New or changed translations: 0"), "\(back.output)")
    }
    for (path, text) in before {
      let copy = "form" + path.dropFirst(("Questionnaires/" + form).count)
      #expect(try own.text(copy) == text, "\(path)")
    }
  }

  @Test func `a translator sees what each text is, and what is stale as fuzzy`() throws {
    let path = "form/texts/fr/questionnaire.yaml"
    let french = try folder.text(path)
    let digest = try #require(french.firstMatch(of: #/of: "([0-9a-f]{12})"/#))
    try folder.write(french.replacing(digest.output.0, with: "of: \"000000000000\""), to: path)
    let text = try export()
    #expect(text.contains("\"Language: fr\\n\""))
    #expect(text.contains("\"X-Arusha-Texts: sce-consultation\\n\""))
    #expect(
      text.contains(
        """
        #. The question itself.
        #. SCE-Q2: Coordination on integrity
        msgctxt "questionnaire.yaml:SCE-Q2.ask"
        msgid "How can more coordination on integrity issues be created within customs?"
        msgstr "Comment
        """.dropLast(0)), "\(text.prefix(3000))")
    #expect(text.matches(of: #/#, fuzzy\n/#).count == 1)
  }

  @Test func `what was edited is taken, what is doubtful is kept and not used`() throws {
    let path = "form/texts/fr/questionnaire.yaml"
    let before = try folder.text(path)
    let changed = try export().replacing(
      #/(msgctxt "questionnaire.yaml:SCE-Q1.title"\nmsgid .*\n)msgstr .*/#,
      with: { "\($0.output.1)msgstr \"Ce qui peut servir à d’autres, \\\"ici\\\"\"" }
    ).replacing(
      #/(msgctxt "questionnaire.yaml:SCE-Q2.title"\nmsgid .*\n)msgstr .*/#,
      with: { "#, fuzzy\n\($0.output.1)msgstr \"Coordination ?\"" })
    let run = try importing(changed)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("New or changed translations: 2"), "\(run.output)")
    #expect(run.output.contains("kept and not used: 1"))
    #expect(run.output.contains("1 stale, 0 missing"))
    let after = try folder.text(path)
    #expect(after.contains("text: \"Ce qui peut servir à d’autres, \\\"ici\\\"\""))
    #expect(after.contains("  SCE-Q2.title:\n    text: \"Coordination ?\"\n  SCE-Q2.ask:"))
    #expect(try folder.text("form/texts/fr/.questionnaire.yaml.before") == before)
    // Nothing else in the file is other than it was.
    let lines = (
      Set(before.split(separator: "\n")), Set(after.split(separator: "\n"))
    )
    #expect(lines.1.subtracting(lines.0).count == 2, "\(lines.1.subtracting(lines.0))")
    // It goes out as it came in.
    let again = try export()
    #expect(again.matches(of: #/#, fuzzy\n/#).count == 1)
    #expect(try importing(again).output.contains("New or changed translations: 0"))
    #expect(try self.run("check", "form").status == 0)
  }

  @Test func `a language can be begun, and what is left empty is missing`() throws {
    let text = try export("it").replacing(
      #/(msgctxt "questionnaire.yaml:title"\nmsgid .*\n)msgstr ""/#,
      with: { "\($0.output.1)msgstr \"Il nostro messaggio\"" })
    let run = try importing(text, "it")
    #expect(run.status == 0, "\(run.errors)")
    let lines = run.output.split(separator: "\n")
    #expect(lines.contains { $0.hasPrefix("Before, it: 0 of ") })
    #expect(lines.contains { $0.hasPrefix("Now, it: 1 of ") })
    #expect(try folder.text("form/texts/it/questionnaire.yaml").contains("Il nostro messaggio"))
  }

  @Test func `a question that moved takes its translation along, and new words are a draft`() throws
  {
    let edition = try SecondEdition()
    let form = SecondEdition.form
    func run(_ arguments: String...) throws -> Arusha {
      let run = try Arusha.run(arguments + ["--form", form], in: edition.folder.url)
      #expect(run.status == 0, "\(run.errors)")
      return run
    }
    let (first, fifth) = (
      form + "texts/fr/01-leadership-and-commitment.yaml",
      form + "texts/fr/05-reform-and-modernization.yaml"
    )
    let moved = try edition.folder.text(first).matches(of: #/\n  LEAD-06[^ ]*:/#).count
    _ = try run("texts", "export", "fr", "-o", "x.po")
    let text = try edition.folder.text("x.po")
    #expect(try msgfmtProblems(edition.folder.url.appending(path: "x.po")) == "")
    // What was reworded, split or merged is to be looked at; what only moved is not.
    let doubtful = text.matches(of: #/#, fuzzy\nmsgctxt "[^:]*:([^"]*)"/#).map {
      String($0.output.1)
    }
    #expect(doubtful.contains("LEAD-01-a.text") && doubtful.contains("REG-07.title"))
    #expect(!doubtful.contains { $0.hasPrefix("LEAD-06") })
    let taken = try run("texts", "import", "fr", "x.po")
    let counts = taken.output.matches(of: #/: ([0-9,]+) of [0-9,]+ texts/#).map {
      Int($0.output.1.replacing(",", with: "")) ?? 0
    }
    #expect(counts.count == 2 && counts[1] - counts[0] == moved, "\(taken.output)")
    #expect(try !edition.folder.text(first).contains("LEAD-06"))
    #expect(try edition.folder.text(fifth).matches(of: #/\n  LEAD-06[^ ]*:/#).count == moved)
  }

  @Test func `a text that changed after the export is refused with its place`() throws {
    let text = try export()
    let base = try folder.text("form/questionnaire.yaml")
    try folder.write(
      base.replacing("title: What others could use\n", with: "title: What others can use\n"),
      to: "form/questionnaire.yaml")
    let before = try folder.text("form/texts/fr/questionnaire.yaml")
    let run = try importing(text)
    #expect(run.status == 65)
    #expect(run.errors.contains("in.po:"))
    #expect(run.errors.contains("[po-source]"))
    #expect(run.errors.contains("What others can use"))
    #expect(try folder.text("form/texts/fr/questionnaire.yaml") == before)
  }

  @Test func `all that is wrong with a file is told at once and nothing of it is taken`() throws {
    let before = try folder.text("form/texts/fr/questionnaire.yaml")
    var text = try export()
    text = text.replacing("Language: fr\\n", with: "Language: es\\n")
    text = text.replacing(
      #/(msgctxt "questionnaire.yaml:SCE-Q1.title"\nmsgid .*\n)msgstr (.*)/#,
      with: { "\($0.output.1)msgid_plural \"More\"\nmsgstr[0] \($0.output.2)" })
    text = text.replacing(
      #/(msgctxt "questionnaire.yaml:SCE-Q2.title"\nmsgid .*\n)msgstr .*/#,
      with: { "\($0.output.1)msgstr \"Avec {name} et \\u0007\"" })
    text = text.replacing(
      "\"questionnaire.yaml:SCE-Q3.title\"", with: "\"other.yaml:SCE-Q3.title\"")
    text = text.replacing(
      #/(msgctxt "questionnaire.yaml:SCE-Q4.title"\nmsgid .*\n)msgstr .*/#,
      with: { "\($0.output.1)msgstr \"Avec {name}\"" })
    let run = try importing(text)
    #expect(run.status == 65)
    for rule in ["po-header", "po-plural", "po-syntax", "po-key-unknown", "placeholders-differ"] {
      #expect(run.errors.contains("[\(rule)]"), "\(rule): \(run.errors)")
    }
    #expect(try folder.text("form/texts/fr/questionnaire.yaml") == before)
  }

  @Test func `the pseudo-language marks every text and leaves nothing in English`() throws {
    let run = try Arusha.run(
      ["status", "--language", "qps", "--workspace", "."],
      in: Project.url("Profiles/administrations/morevia"))
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("[Ļééààðééŕšĥîîþ ààñð"), "\(run.output)")
    #expect(!run.output.contains("⟦"))
    #expect(!run.output.contains("Leadership"))
  }
}
