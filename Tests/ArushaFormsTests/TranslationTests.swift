import ArushaDiagnostics
import ArushaForms
import ArushaModel
import FormSamples
import Testing

@Suite struct TranslationTests {
  /// A French file for `of` with these texts; a key's base text is given for its digest.
  private static func texts(
    of file: String, language: String = "fr", _ texts: [(key: String, base: String)]
  ) -> String {
    var lines = ["schema: arusha.texts/1", "language: \(language)", "of: \(file)", "texts:"]
    for (key, base) in texts {
      lines.append("  \(key): {text: fr \(key), of: \"\(textDigest(base))\"}")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func read(_ file: String, _ text: String) -> Reading<QuestionnaireEdition> {
    SampleQuestionnaire.read(["texts/fr/" + file: text])
  }

  /// The diagnostics but those that say what is not translated yet.
  private static func others(_ reading: Reading<QuestionnaireEdition>) -> [Diagnostic] {
    reading.diagnostics.filter { $0.id != "texts-missing" }
  }

  @Test func `an up-to-date translation is shown`() throws {
    let text = Self.texts(
      of: "01.yaml",
      [("LEAD-01.ask", "Is LEAD-01 so?"), ("LEAD-01-a.action.do", "Write LEAD-01-a")])
    let reading = Self.read("01.yaml", text)
    #expect(Self.others(reading).isEmpty)
    let french = try reading.checked().questionnaire(in: "fr")
    #expect(french.language == "fr")
    #expect(french.question("LEAD-01")?.ask == "fr LEAD-01.ask")
    #expect(french.criterion("LEAD-01-a")?.criterion.action.summary == "fr LEAD-01-a.action.do")
    #expect(french.digest == (try reading.checked().base.digest))
  }

  @Test func `what is shown in the base language is named`() throws {
    let text = Self.texts(of: "01.yaml", [("LEAD-01.ask", "Is LEAD-01 so?")])
    let edition = try Self.read("01.yaml", text).checked()
    let french = edition.questionnaire(in: "fr")
    #expect(french.question("LEAD-01")?.why == "LEAD-01 matters.")
    #expect(!french.untranslated.contains("LEAD-01.ask"))
    #expect(
      french.untranslated.isSuperset(of: ["LEAD-01.why", "REG-01-d.text", "title", "#2.title"]))
    // Title, 2 form titles, 4 questions of 3 texts, 16 criteria of 5; one is translated.
    #expect(french.untranslated.count == 1 + 2 + 4 * 3 + 16 * 5 - 1)
    #expect(edition.questionnaire(in: "en").untranslated.isEmpty)
    #expect(edition.questionnaire(in: "es").untranslated.count == french.untranslated.count + 1)
    #expect(edition.languages == ["en", "fr"])
  }

  @Test func `what a retired question left behind is told once, and other strays each`() {
    let gone = ["title", "ask", "why"].map { ("LEAD-09.\($0)", "gone") }
    let criteria = ["text", "action.do"].map { ("LEAD-09-a.\($0)", "gone") }
    let strays = [("LEAD-01-z.text", "gone"), ("titel", "gone"), ("LEAD-01.aks", "gone")]
    let reading = Self.read(
      "01.yaml", Self.texts(of: "01.yaml", gone + criteria + strays))
    let found = Self.others(reading).filter { $0.id == "texts-key-unknown" }
    #expect(
      found.map { $0.arguments["key"] } == ["LEAD-09", "LEAD-01-z.text", "titel", "LEAD-01.aks"])
    #expect(found.first?.notes.first?.arguments["count"] == "5")
    #expect(found.first?.range?.start.line == 5)
    #expect(found.last?.didYouMean == "LEAD-01.ask")
  }

  @Test func `a stale translation is told and not used`() throws {
    let marked = MarkedText(
      Self.texts(of: "01.yaml", [("1️⃣LEAD-01.ask", "Is LEAD-01 another?")])
        .replacing("fr 1️⃣", with: "fr "))
    let reading = Self.read("01.yaml", marked.text)
    let told = told(Self.others(reading))
    #expect(told == marked.places.values.map { $0.problem("texts-stale") })
    #expect(Self.others(reading).first?.severity == .warning)
    #expect(Self.others(reading).first?.arguments["digest"] == textDigest("Is LEAD-01 so?"))
    let french = try reading.checked().questionnaire(in: "fr")
    #expect(french.question("LEAD-01")?.ask == "Is LEAD-01 so?")
    #expect(french.untranslated.contains("LEAD-01.ask"))
  }

  @Test func `missing translations are told once a file, with their count`() throws {
    let text = Self.texts(of: "questionnaire.yaml", [("title", "A sample")])
    let whole = Self.read("q.yaml", text).diagnostics
    // The forms have no French at all.
    #expect(whole.map(\.file) == ["q/texts/fr/01.yaml", "q/texts/fr/02.yaml"])
    #expect(whole.map(\.id) == ["texts-missing", "texts-missing"])
    #expect(whole.allSatisfy { $0.arguments["count"] == $0.arguments["total"] })
    let empty = MarkedText(
      "schema: arusha.texts/1\nlanguage: fr\nof: questionnaire.yaml\n1️⃣texts: {}\n")
    let reading = Self.read("q.yaml", empty.text)
    let own = reading.diagnostics.filter { $0.file == "q/texts/fr/q.yaml" }
    #expect(told(own) == empty.places.values.map { $0.problem("texts-missing") })
    #expect(own.map(\.arguments) == [["count": "1", "total": "1", "keys": "title"]])
    #expect(try reading.checked().base.title == "A sample")
  }

  @Test func `a form with errors has no echo in its translations`() throws {
    let lost = try #require(SampleQuestionnaire.files["factors/01.yaml"])
      .replacing("- id: LEAD-01-b\n", with: "- id: LEAD-01-a\n")
    let reading = SampleQuestionnaire.read([
      "factors/01.yaml": lost,
      "texts/fr/01.yaml": Self.texts(
        of: "01.yaml", [("title", "Leadership"), ("LEAD-01-b.text", "LEAD-01-b holds.")]),
    ])
    #expect(reading.diagnostics.filter { $0.file.hasSuffix("/fr/01.yaml") } == [])
    #expect(reading.diagnostics.contains { $0.id == "id-twice" })
  }

  @Test func `a key that the form does not have is told, with the one that was meant`() {
    let marked = MarkedText(
      Self.texts(of: "01.yaml", [("1️⃣LEAD-01.aks", "x")]).replacing("fr 1️⃣", with: "fr "))
    #expect(
      told(Self.others(Self.read("01.yaml", marked.text)))
        == marked.places.values.map { $0.problem("texts-key-unknown", "LEAD-01.ask") })
  }

  static let flaws = [
    Flaw("texts-language", ("language: fr", "language: 1️⃣es")),
    Flaw("pattern-file-name", ("of: 01.yaml", "of: 1️⃣01"), ("x", "x")),
    Flaw("texts-of-unknown", ("of: 01.yaml", "of: 1️⃣03.yaml")),
    Flaw("key-missing", ("schema", "1️⃣schema"), ("of: 01.yaml\n", "")),
    Flaw("pattern-short-digest", ("of: \"", "of: 1️⃣\"X")),
    Flaw("text-empty", ("text: fr LEAD-01.ask", "text: 1️⃣''")),
    Flaw("key-unknown", ("{text", "{1️⃣txet: a, text")),
  ]

  @Test(arguments: flaws) func `a flaw of a translation is at its place`(flaw: Flaw) throws {
    let marked = try flaw.applied(
      to: Self.texts(of: "01.yaml", [("LEAD-01.ask", "Is LEAD-01 so?")]))
    let all = Self.others(Self.read("01.yaml", marked.text))
    let place = try #require(marked.places[1])
    #expect(
      told(all).contains { $0.hasPrefix(place.problem(flaw.id)) }, "\(told(all))")
    #expect(all.hasErrors)
  }

  @Test func `two forms have each its own title`() throws {
    let edition = try SampleQuestionnaire.read([
      "texts/fr/01.yaml": Self.texts(of: "01.yaml", [("title", "Leadership")]),
      "texts/fr/q.yaml": Self.texts(of: "questionnaire.yaml", [("title", "A sample")])
        .replacing("fr title", with: "fr sample"),
    ]).checked()
    let french = edition.questionnaire(in: "fr")
    #expect(french.forms.map(\.title) == ["fr title", "Regulation"])
    #expect(french.title == "fr sample")
    #expect(!french.untranslated.contains("#1.title") && french.untranslated.contains("#2.title"))
  }

  @Test func `a form and a question whose id is the factor's number have each its own title`()
    throws
  {
    let edition = try SampleQuestionnaire.read([
      "factors/02.yaml": SampleQuestionnaire.files["factors/02.yaml"]?
        .replacing("id: REG-01\n", with: "id: \"2\"\n") ?? "",
      "texts/fr/02.yaml": Self.texts(
        of: "02.yaml", [("title", "Regulation"), ("2.title", "About REG-01")]),
    ]).checked()
    let french = edition.questionnaire(in: "fr")
    #expect(french.forms.last?.title == "fr title")
    #expect(french.question("2")?.title == "fr 2.title")
  }

  @Test func `a translation that does not say of what is told once`() {
    let text = Self.texts(of: "01.yaml", []).replacing("of: 01.yaml\n", with: "")
      .replacing("texts:", with: "texts: {}")
    #expect(Self.read("01.yaml", text).diagnostics.map(\.id) == ["key-missing"])
  }
}
