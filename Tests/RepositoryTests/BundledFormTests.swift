import ArushaForms
import ArushaModel
import Foundation
import ProjectSupport
import Testing

/// Data is code: the bundled questionnaire and targets are held to what the forms promise.
@Suite struct BundledFormTests {
  static func folder(_ path: String) throws -> SourceFolder {
    var files: [String: [UInt8]] = [:]
    for file in Project.files(below: path, suffix: ".yaml") {
      files[String(file.dropFirst(path.count + 1))] = Array(try Data(contentsOf: Project.url(file)))
    }
    return SourceFolder(path: path, files: files)
  }

  static func edition() throws -> QuestionnaireEdition {
    try readQuestionnaire(folder("Questionnaires/revised-arusha")).checked()
  }

  static func peers() throws -> PeerProfile {
    try readPeers(folder("Profiles/peers/sce-2022")).checked()
  }

  @Test func `everything bundled is without error or warning`() throws {
    let run = try Arusha.run(["check", "--strict"])
    #expect(run.status == 0, "\(run.output)")
  }

  @Test func `the ten factors are there in order with their official names`() throws {
    let edition = try Self.edition()
    #expect(edition.base.forms.map(\.factor) == Array(1...10))
    for (language, questionnaire) in [
      ("en", edition.base), ("fr", edition.questionnaire(in: "fr")),
      ("es", edition.questionnaire(in: "es")), ("pt", edition.questionnaire(in: "pt")),
    ] {
      let path = "Sources/ArushaText/texts/\(language).yaml"
      let texts = try #require(
        readInterface(Array(try Data(contentsOf: Project.url(path))), file: path).value)
      for form in questionnaire.forms {
        #expect(texts.texts["factor.\(form.factor)"] == .sentence(form.title))
      }
    }
  }

  @Test(arguments: ["fr", "es", "pt"])
  func `every text has an up-to-date translation`(language: String) throws {
    #expect(try Self.edition().questionnaire(in: language).untranslated == [])
    let consultation = try readQuestionnaire(Self.folder("Questionnaires/sce-consultation"))
      .checked()
    #expect(consultation.questionnaire(in: language).untranslated == [])
  }

  @Test func `every factor has six questions at least, one of them its key question`() throws {
    for form in try Self.edition().base.forms {
      #expect(form.questions.count >= 6, "\(form.file)")
      #expect(form.questions.count { $0.isKey } == 1, "\(form.file)")
    }
  }

  @Test func `a high level is never reached on paper alone`() throws {
    for question in try Self.edition().base.questions {
      // Answers were recorded to the key questions before: their criteria stay as they are.
      for level in question.isKey ? 3...4 : 2...4 {
        #expect(
          question.criteria(at: level).contains { $0.aspect == .practice },
          "\(question.id), level \(level)")
      }
    }
  }

  @Test func `every practice but the support of the WCO is tied to a criterion`() throws {
    let tied = Set(
      try Self.edition().base.questions.flatMap(\.criteria).flatMap(\.practices))
    let codes = Set(try Self.peers().practices.map(\.code))
    #expect(codes.subtracting(tied) == ["X-OMD"])
  }

  @Test func `the practices of the consultation are those of the codebook`() throws {
    let form = try readQuestionnaire(Self.folder("Questionnaires/sce-consultation")).checked().base
    let codes = try Self.peers().practices.map(\.code)
    let asked = form.questions.filter { $0.kind.name == .choices }
    #expect(asked.count == 5)
    for question in asked { #expect(question.kind.options.map(\.id) == codes) }
  }

  @Test func `a question has six to ten criteria over four levels and both aspects`() throws {
    for question in try Self.edition().base.questions {
      #expect((6...10).contains(question.criteria.count), "\(question.id)")
      #expect(Set(question.criteria.map(\.level)) == [1, 2, 3, 4], "\(question.id)")
      #expect(Set(question.criteria.map(\.aspect)) == [.rule, .practice], "\(question.id)")
      #expect(question.criteria.map(\.level) == question.criteria.map(\.level).sorted())
    }
  }

  @Test func `ids carry their factor and their question`() throws {
    for question in try Self.edition().base.questions {
      let code = Factor.ten[question.factor - 1].code
      #expect(question.id.hasPrefix(code + "-"))
      for criterion in question.criteria { #expect(criterion.id.hasPrefix(question.id + "-")) }
    }
  }

  @Test func `every practice named is in the codebook and none is the support of the WCO`() throws {
    let codes = Set(try Self.peers().practices.map(\.code))
    for criterion in try Self.edition().base.questions.flatMap(\.criteria) {
      for code in criterion.practices {
        #expect(codes.contains(code), "\(criterion.id): \(code)")
        #expect(code != "X-OMD", "\(criterion.id)")
      }
    }
  }

  @Test func `nothing claims to be of the WCO`() throws {
    for file in Project.files(below: "Questionnaires", suffix: ".yaml") {
      let text = try Project.text(file)
      #expect(!text.contains("WCO checklist") && !text.contains("Integrity Development Guide"))
    }
  }

  @Test(arguments: ["baseline", "advanced"])
  func `a target gives its reason for every level it sets`(name: String) throws {
    let file = "Profiles/targets/\(name).yaml"
    let reading = readTarget(
      Array(try Data(contentsOf: Project.url(file))), file: file,
      questionnaire: try Self.edition().base)
    #expect(reading.diagnostics.isEmpty)
    let target = try reading.checked()
    for question in try Self.edition().base.questions {
      #expect(target.reason(for: question)?.isEmpty == false)
    }
  }
}
