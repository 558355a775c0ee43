import ArushaAnalysis
import ArushaForms
import ArushaModel
import ArushaPackages
import Foundation
import ProjectSupport
import Testing

/// The worked example is real: it reads, it says it is fictional, and the documents shown from it
/// are the ones it makes today.
@Suite struct WorkedExampleTests {
  private static let workspace = "Profiles/administrations/morevia"

  private func assessment(_ year: String) throws -> Assessment {
    let path = "\(Self.workspace)/assessments/\(year).yaml"
    return try readAssessment(
      Array(try Data(contentsOf: Project.url(path))), file: path,
      questionnaire: try BundledFormTests.edition().base
    ).checked()
  }

  @Test func `its edition is the bundled one`() throws {
    let bundled = Project.files(below: "Questionnaires/revised-arusha")
    #expect(bundled.count > 20)
    for file in bundled {
      let inside = file.dropFirst("Questionnaires/revised-arusha".count)
      let copy = "\(Self.workspace)/questionnaires/revised-arusha-2026.1\(inside)"
      #expect(try Project.text(copy) == Project.text(file), "make examples")
    }
  }

  @Test(arguments: ["2025", "2026"])
  func `it says that it is fictional`(year: String) throws {
    #expect(try assessment(year).administration.contains("fictive"))
  }

  @Test func `its two years are uneven and differ`() throws {
    let target = "Profiles/targets/baseline.yaml"
    let profile = try readTarget(
      Array(try Data(contentsOf: Project.url(target))), file: target
    ).checked()
    let questionnaire = try BundledFormTests.edition().base
    let years = try ["2025", "2026"].map {
      analyseGaps(
        questionnaire: questionnaire, assessment: try assessment($0), target: profile)
    }
    for year in years { #expect(Set(year.questions.compactMap(\.evidencedLevel)).count >= 2) }
    #expect(years[0].questions.map(\.level) != years[1].questions.map(\.level))
    #expect(years[1].questions.contains { $0.level != $0.evidencedLevel })
  }

  @Test func `every action resolves to criterion, practice, quotation and source line`() throws {
    let peers = try BundledFormTests.peers()
    let questionnaire = try BundledFormTests.edition().base
    let path = "\(Self.workspace)/plan/plan.yaml"
    let plan = try readPlan(Array(try Data(contentsOf: Project.url(path))), file: path).checked()
    #expect(plan.actions.count >= 8)
    for action in plan.actions {
      var practices: Set<String> = []
      for id in action.criteria {
        let found = try #require(questionnaire.criterion(id), "\(id)")
        #expect(found.question.id == action.question)
        practices.formUnion(found.criterion.practices)
      }
      #expect(Set(action.practices) == practices, "\(action.id)")
      var stances: [Stance] = []
      for id in action.quotations {
        let response = try #require(peers.response(id), "\(id)")
        let own = response.practices.filter { practices.contains($0.code) }
        #expect(!own.isEmpty && response.lines.lowerBound > 11, "\(action.id) \(id)")
        stances.append(try #require(Stance.allCases.first { own.map(\.stance).contains($0) }))
      }
      let ranks = stances.compactMap { Stance.allCases.firstIndex(of: $0) }
      #expect(ranks == ranks.sorted(), "lived ones first: \(action.id)")
    }
  }

  /// A file's bytes, or those of its parts: how a package is packed differs from one library to the
  /// next.
  private func content(_ url: URL) throws -> [String: [UInt8]] {
    let bytes = [UInt8](try Data(contentsOf: url))
    guard ["docx", "xlsx"].contains(url.pathExtension) else { return ["": bytes] }
    let package = try Package(bytes)
    return Dictionary(
      uniqueKeysWithValues: package.names.filter { !$0.hasSuffix(".xlsx") }
        .map { ($0, package[$0] ?? []) })
  }

  @Test func `the documents under Reports are fresh`() throws {
    let folder = try Folder()
    let workspace = folder.url.appending(path: "ws")
    try FileManager.default.copyItem(at: Project.url(Self.workspace), to: workspace)
    let out = folder.url.appending(path: "out").path
    func make(_ languages: [String], _ arguments: String...) throws {
      for language in languages {
        let run = try Arusha.run(
          ["report"] + arguments + ["--language", language, "-o", out], in: workspace,
          environment: ["SOURCE_DATE_EPOCH": "1795514400"])
        #expect(run.status == 0, "\(run.errors)")
      }
    }
    try make(["en", "fr", "es", "pt"], "summary", "progress", "--format", "md,html")
    try make(["en", "fr"], "gap-analysis", "action-plan", "comparison", "--format", "md,html")
    try make(["en", "fr"], "summary", "progress", "--format", "docx")
    try make(["en", "fr"], "action-plan", "--format", "xlsx")
    let made = try FileManager.default.contentsOfDirectory(atPath: out).sorted()
    #expect(
      made == Project.files(below: "Reports/examples").map { String($0.split(separator: "/")[2]) })
    for name in made {
      #expect(
        try content(URL(filePath: out).appending(path: name))
          == content(Project.url("Reports/examples/\(name)")), "make examples: \(name)")
    }
  }
}
