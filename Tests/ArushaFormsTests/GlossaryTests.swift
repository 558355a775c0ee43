import ArushaDiagnostics
import ArushaForms
import ArushaModel
import FormSamples
import Testing

/// The texts of a questionnaire keep to its glossary, where authors ask for it.
@Suite struct GlossaryTests {
  private static let glossary = """
    schema: arusha.glossary/1
    terms:
      - id: office
        terms:
          en: {use: customs office, match: ["customs office=", "customs offices="], avoid: [customs bureau]}
          fr: {use: bureau de douane, match: [bureau de douane, bureaux de douane], avoid: [office de douane]}

    """

  /// What is told of a form's title and of its French.
  private static func told(_ english: String, _ french: String) throws -> [String] {
    let form = try #require(SampleQuestionnaire.files["factors/01.yaml"])
      .replacing("title: Leadership", with: "title: \(english)")
    let texts = """
      schema: arusha.texts/1
      language: fr
      of: 01.yaml
      texts:
        title: {text: "\(french)", of: "\(textDigest(english))"}

      """
    let folder = SampleQuestionnaire.folder([
      "factors/01.yaml": form, "texts/fr/01.yaml": texts, "glossary.yaml": Self.glossary,
    ])
    let files = Dictionary(
      uniqueKeysWithValues: folder.files.map { (folder.shownPath(of: $0.key), $0.value) })
    return checkFiles(files).filter { $0.id.hasPrefix("term-") }.map { "\($0.id) \($0.file)" }
  }

  @Test func `a term is official, is not, or nothing is said of it`() {
    let text = """
      schema: arusha.glossary/1
      terms:
        - id: office
          terms:
            en: {use: office, official: true}
            fr: {use: bureau, official: false}
            es: {use: oficina}

      """
    let terms = readGlossary(Array(text.utf8), file: "glossary.yaml").value?.entries.first?.terms
    #expect(terms?["en"]?.isOfficial == true && terms?["fr"]?.isOfficial == false)
    #expect(terms?.count == 3 && terms?["es"]?.isOfficial == nil)
  }

  @Test(arguments: [
    ("The customs office", "Le bureau de douane"), ("Customs offices", "Les Bureaux de douane"),
    ("The customs officer", "L’agent"), ("An office", "Un service"),
  ]) func `endings may vary, and a word that only begins alike is another`(
    english: String, french: String
  ) throws {
    #expect(try Self.told(english, french) == [])
  }

  @Test func `a translation without the term is told`() throws {
    #expect(
      try Self.told("The customs office", "Le service") == ["term-missing q/texts/fr/01.yaml"])
  }

  @Test func `a wrong wording is told, whole words alone, in the base text too`() throws {
    #expect(
      try Self.told("The customs bureau", "L’office de douane") == [
        "term-avoided q/factors/01.yaml", "term-avoided q/texts/fr/01.yaml",
      ])
    #expect(try Self.told("The customs bureaux", "L’office de douanes") == [])
  }

  @Test func `whoever only answers a form is not told of its terms`() throws {
    let form = try #require(SampleQuestionnaire.files["factors/01.yaml"])
      .replacing("title: Leadership", with: "title: The customs bureau")
    let reading = SampleQuestionnaire.read([
      "factors/01.yaml": form, "glossary.yaml": Self.glossary,
    ])
    #expect(reading.diagnostics.allSatisfy { !$0.id.hasPrefix("term-") })
  }
}
