import ArushaPackages
import Foundation
import ProjectSupport
import Testing

/// `arusha report` on a copy of the worked example.
@Suite struct ReportTests {
  private static let kinds = [
    "summary", "gap-analysis", "action-plan", "comparison", "peers", "progress", "blank-form",
  ]
  private static let example = "Profiles/administrations/morevia"

  /// A copy of the worked example in `ws`, its files changed by `edit`.
  private func workspace(_ edit: [String: (String) -> String] = [:]) throws -> Folder {
    let folder = try Folder()
    try FileManager.default.copyItem(
      at: Project.url(Self.example), to: folder.url.appending(path: "ws"))
    for (path, change) in edit {
      try folder.write(change(try folder.text("ws/" + path)), to: "ws/" + path)
    }
    return folder
  }

  private func report(_ folder: Folder, _ arguments: [String]) throws -> Arusha {
    try Arusha.run(["report"] + arguments, in: folder.url.appending(path: "ws"))
  }

  private func reports(_ folder: Folder) throws -> [String: String] {
    let base = folder.url.appending(path: "ws/reports")
    let names = try FileManager.default.contentsOfDirectory(atPath: base.path)
      .filter { !$0.hasPrefix(".") && $0 != "index.yaml" }
    return Dictionary(
      uniqueKeysWithValues: try names.map { ($0, try folder.text("ws/reports/" + $0)) })
  }

  @Test(arguments: ["fr", "pt"])
  func `every kind is written in every format, its words all there`(language: String) throws {
    let folder = try workspace()
    let run = try report(
      folder, Self.kinds + ["--format", "html,md,csv,json", "--language", language])
    #expect(run.status == 0, "\(run.errors)")
    let files = try reports(folder)
    #expect(files.count == Self.kinds.count * 4)
    for (name, text) in files {
      #expect(!text.contains("⟦"), "\(name)")
      #expect(name.contains(".\(language)."))
      if name.hasSuffix(".html") { #expect(text.contains("<html lang=\"\(language)\">")) }
    }
  }

  @Test func `the same input makes the same bytes on any day, for the date given`() throws {
    var made: [[String: String]] = []
    for now in ["1795514400", "1895514400"] {
      let folder = try workspace()
      let run = try Arusha.run(
        ["report"] + Self.kinds + ["--format", "html,md,csv,json", "--date", "2026-11-30"],
        in: folder.url.appending(path: "ws"), environment: ["SOURCE_DATE_EPOCH": now])
      #expect(run.status == 0, "\(run.errors)")
      made.append(try reports(folder))
    }
    #expect(made[0].count == Self.kinds.count * 4)
    #expect(made[0] == made[1])
  }

  /// Notes, references and titles of evidence as the example's file has them.
  private func secrets(_ text: String) -> [String] {
    text.matches(of: #/(?m)^ +(?:- )?(?:note|reference|title): "(.{12,})"$/#)
      .map { String($0.1).replacing("\\\"", with: "\"") }
  }

  @Test(arguments: ["shared", "public"])
  func `what an audience may not read is in no kind and no format`(audience: String) throws {
    let folder = try workspace([
      "plan/plan.yaml": { plan in
        var seen = 0
        return plan.split(separator: "\n", omittingEmptySubsequences: false).map { line in
          guard line.contains("disclosure: internal") else { return String(line) }
          seen += 1
          let comments = "\n    comments: \"SECRET-COMMENT-\(seen)\""
          return (seen <= 2 ? "    disclosure: public" : String(line)) + comments
        }.joined(separator: "\n").replacing(
          #/(    status: [a-z]+\n)(    disclosure: [a-z]+)\n(    comments: [^\n]+)/#
        ) { "\($0.1)\($0.3)\n\($0.2)" }
      }
    ])
    let answers = try folder.text("ws/assessments/2026.yaml")
    // What the form itself says of an action's proof is nobody's secret.
    let own = try folder.text("ws/plan/plan.yaml")
    let secrets = (secrets(answers) + secrets(try folder.text("ws/assessments/2025.yaml")))
      .filter { !own.contains($0) }
    #expect(secrets.count > 50)
    let inside = try report(folder, ["gap-analysis", "action-plan", "--format", "json"])
    #expect(inside.status == 0, "\(inside.errors)")
    let open = try reports(folder).values.joined()
    #expect(secrets.contains { open.contains($0) } && open.contains("SECRET-COMMENT-1"))
    let kinds = Self.kinds.filter {
      audience == "shared" || !["comparison", "peers"].contains($0)
    }
    let run = try report(
      folder, kinds + ["--format", "html,md,csv,json", "--for", audience, "--language", "en"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("leaves out"))
    let files = try reports(folder).filter { $0.key.contains(".\(audience).") }
    #expect(files.count == (kinds.count - 1) * 4)
    for (name, text) in files {
      for secret in secrets { #expect(!text.contains(secret), "\(name): \(secret)") }
      #expect(!text.contains("SECRET-COMMENT"), "\(name)")
    }
    // Two actions are for the public, the third is not.
    let plan = try folder.text("ws/reports/2026-action-plan.\(audience).en.json")
    let ids = try folder.text("ws/plan/plan.yaml").matches(of: #/- id: (A-\S+)/#)
      .map { String($0.1) }
    #expect(plan.contains(ids[0]) && plan.contains(ids[1]) && !plan.contains(ids[2] + "\""))
  }

  @Test(arguments: ["comparison", "peers"])
  func `a kind that has nothing for the public is refused before anything is written`(
    kind: String
  ) throws {
    let folder = try workspace()
    let run = try report(folder, ["summary", kind, "--for", "public", "--language", "en"])
    #expect(run.status == 64)
    #expect(run.errors.contains(kind) && run.errors.contains("blank-form"))
    #expect(!FileManager.default.fileExists(atPath: folder.url.path + "/ws/reports"))
  }

  @Test func `a document that somebody changed is kept, unless it is forced`() throws {
    let folder = try workspace()
    let path = "ws/reports/2026-summary.en.md"
    let arguments = ["summary", "progress", "--format", "md", "--language", "en"]
    #expect(try report(folder, arguments + ["--date", "2026-11-01"]).status == 0)
    // Ours, unchanged: written anew.
    #expect(try report(folder, arguments + ["--date", "2026-11-02"]).status == 0)
    let changed = try folder.text(path) + "Signed, the Director General\n"
    try folder.write(changed, to: path)
    let run = try report(folder, arguments + ["--date", "2026-11-03"])
    #expect(run.status == 73)
    #expect(run.errors.contains("2026-summary.en.md") && run.errors.contains("--force"))
    #expect(try folder.text(path) == changed)
    #expect(try folder.text("ws/reports/2026-progress.en.md").contains("3 November 2026"))
    #expect(try report(folder, arguments + ["--date", "2026-11-03", "--force"]).status == 0)
    #expect(try folder.text(path).contains("3 November 2026"))
    let check = try Arusha.run(["check", "reports"], in: folder.url.appending(path: "ws"))
    #expect(check.status == 0, "\(check.output)\(check.errors)")
  }

  @Test func `a file of others in another folder is not written over`() throws {
    let folder = try workspace()
    try folder.write("mine", to: "out/2026-summary.en.html")
    let arguments = ["summary", "--language", "en", "-o", "../out"]
    #expect(try report(folder, arguments).status == 73)
    #expect(try folder.text("out/2026-summary.en.html") == "mine")
  }

  @Test func `a blank form is made before anything is answered, for one factor alone too`() throws {
    let folder = try Folder()
    try folder.makeWorkspace()
    let run = try report(
      folder, ["blank-form", "--factor", "6", "--format", "md", "--date", "2027-01-02"])
    #expect(run.status == 0, "\(run.errors)")
    let text = try folder.text("ws/reports/2027-blank-form.en.md")
    #expect(text.contains("AUD-01-a") && !text.contains("LEAD-01"))
    #expect(text.contains("☐"))
  }

  @Test(arguments: ["2026-02-30", "2026-02", "soon"])
  func `a date that is no day is refused`(date: String) throws {
    let folder = try workspace()
    let run = try report(folder, ["summary", "--date", date, "--language", "en"])
    #expect(run.status == 64 && run.errors.contains(date))
  }

  @Test func `a ministry's own layout reorders, drops and adds`() throws {
    let folder = try workspace()
    try folder.write(
      """
      schema: arusha.layout/1
      kind: summary
      sections:
        - first
        - {title: {fr: Avant-propos}, text: {fr: "Le mot du ministre."}}
        - factors

      """, to: "ws/profiles/layouts/summary.yaml")
    let run = try report(folder, ["summary", "--format", "md", "--language", "fr"])
    #expect(run.status == 0, "\(run.errors)")
    let text = try folder.text("ws/reports/2026-summary.fr.md")
    let first = try #require(text.firstRange(of: "Par où commencer"))
    let own = try #require(text.firstRange(of: "Le mot du ministre."))
    let bars = try #require(text.firstRange(of: "[####"))
    #expect(first.lowerBound < own.lowerBound && own.lowerBound < bars.lowerBound)
    #expect(!text.contains("id=\"plan\""))
    // In public the words of one's own stay out: nobody has said that they may go.
    #expect(try report(folder, ["summary", "--format", "md", "--for", "public"]).status == 0)
    #expect(!(try folder.text("ws/reports/2026-summary.public.fr.md").contains("ministre")))
  }

  @Test func `progress is counted against the approved plan, and a status is chosen from a list`()
    throws
  {
    let folder = try workspace()
    let run = try report(
      folder,
      ["progress", "--format", "md,docx", "--language", "en", "--date", "2026-11-30"])
    #expect(run.status == 0, "\(run.errors)")
    let text = try folder.text("ws/reports/2026-progress.en.md")
    let rate = #/Implementation in 2026 so far \(30 November 2026\): \d+ of the \d+ actions/#
    #expect(text.contains(rate) && text.contains("The plan was last approved on"))
    let document = folder.url.appending(path: "ws/reports/2026-progress.en.docx")
    let package = try Package([UInt8](try Data(contentsOf: document)))
    let lists = try readXML(package["word/document.xml"] ?? [], part: "document").descendants
      .filter { $0.name == "w:sdtPr" }
    let action = try #require(
      try folder.text("ws/plan/plan.yaml").firstMatch(of: #/- id: (A-\S+)/#)?.1)
    let own = try #require(
      lists.first { $0.first("w:tag")?.attributes["w:val"] == "\(action).status" })
    #expect(own.first("w:dropDownList")?.all("w:listItem").count == 8)
    // Outside the administration it is a word, and what was approved stays inside.
    #expect(
      try report(folder, ["progress", "--format", "md", "--for", "shared"]).status == 0)
    let shared = try folder.text("ws/reports/2026-progress.shared.fr.md")
    #expect(!shared.contains("approuvé"))
  }

  @Test func `without an approved plan there is no rate, and the document says why`() throws {
    let folder = try workspace()
    try FileManager.default.removeItem(at: folder.url.appending(path: "ws/plan/approved"))
    let run = try report(folder, ["progress", "--format", "md", "--language", "en"])
    #expect(run.status == 0, "\(run.errors)")
    let text = try folder.text("ws/reports/2026-progress.en.md")
    #expect(text.contains("No implementation rate") && text.contains("No plan has been approved"))
  }

  @Test func `a summary is one page: without contents, without a table behind its chart`() throws {
    let folder = try workspace()
    let run = try report(folder, ["summary", "--format", "html,docx", "--language", "fr"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      try folder.text("ws/reports/2026-summary.fr.html").contains("<body class=\"one-page\">"))
    let document = folder.url.appending(path: "ws/reports/2026-summary.fr.docx")
    let package = try Package([UInt8](try Data(contentsOf: document)))
    let all = try readXML(package["word/document.xml"] ?? [], part: "document").descendants
    #expect(!all.contains { $0.name == "w:instrText" })
    #expect(all.count { $0.name == "w:tbl" } == 1)
    // What the chart shows is told to those who do not see it.
    let described = all.compactMap { $0.name == "wp:docPr" ? $0.attributes["descr"] : nil }
    #expect(described.first?.contains("10. Relations avec le secteur privé") == true)
  }
}
