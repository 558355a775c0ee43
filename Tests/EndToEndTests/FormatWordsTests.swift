import Foundation
import ProjectSupport
import Testing

/// The same content in every format: nothing is lost on the way to one of them, and none of them
/// says something of its own.
@Suite struct FormatWordsTests {
  private static let kinds = [
    "summary", "gap-analysis", "action-plan", "comparison", "peers", "progress", "blank-form",
  ]

  @Test(arguments: ["en", "fr", "es", "pt"])
  func `every kind says the same words in every format`(language: String) throws {
    let folder = try Folder()
    let workspace = folder.url.appending(path: "ws")
    try FileManager.default.copyItem(
      at: Project.url("Profiles/administrations/morevia"), to: workspace)
    let run = try Arusha.run(
      ["report"] + Self.kinds
        + [
          "--format", "md,html,docx,xlsx,csv,json", "--language", language, "--date", "2026-11-30",
        ],
      in: workspace)
    #expect(run.status == 0, "\(run.errors)")
    let own = try ownWords(language)
    for kind in Self.kinds {
      func file(_ format: String) -> URL {
        workspace.appending(path: "reports/2026-\(kind).\(language).\(format)")
      }
      let told = try ToldDocument(file("json"))
      let (everything, tables) = (told.everything, told.tables)
      #expect(everything.count > 100 && (!tables.isEmpty || kind == "peers"), "\(kind)")
      for (format, wanted) in [
        ("md", everything), ("html", everything), ("docx", everything), ("xlsx", tables),
        ("csv", tables),
      ] {
        let written = try WrittenWords(file(format)).tokens
        #expect(wanted.subtracting(written).sorted() == [], "\(kind) \(format) lacks")
        let more = written.subtracting(everything).subtracting(own)
          .filter { Int($0) == nil }
        #expect(more.sorted() == [], "\(kind) \(format) adds")
      }
    }
  }

  @Test(
    .enabled(
      if: ["soffice", "pdftotext"].allSatisfy {
        FileManager.default.isExecutableFile(atPath: "/usr/bin/" + $0)
      }))
  func `a PDF says what the document says`() throws {
    let folder = try Folder()
    let workspace = folder.url.appending(path: "ws")
    try FileManager.default.copyItem(
      at: Project.url("Profiles/administrations/morevia"), to: workspace)
    let run = try Arusha.run(
      ["report", "summary", "--format", "pdf,json", "--language", "fr"], in: workspace)
    #expect(run.status == 0, "\(run.errors)")
    let reading = Process()
    reading.executableURL = URL(filePath: "/usr/bin/pdftotext")
    reading.arguments = ["reports/2026-summary.fr.pdf", "words.txt"]
    reading.currentDirectoryURL = workspace
    try reading.run()
    reading.waitUntilExit()
    let read = WrittenWords.tokens(try folder.text("ws/words.txt"))
    let told = try ToldDocument(workspace.appending(path: "reports/2026-summary.fr.json"))
    // What its charts show is drawn; a hyphen parts a word or two.
    let lacking = told.everything.subtracting(told.tables).subtracting(read)
    #expect(lacking.count <= 2, "\(lacking.sorted())")
  }

  /// What pages, charts and workbooks say beside the report: the language file's own section, and
  /// the names of the levels on an axis.
  private func ownWords(_ language: String) throws -> Set<String> {
    let lines = try Project.text("Sources/ArushaText/texts/\(language).yaml")
      .split(separator: "\n", omittingEmptySubsequences: false)
    func section(_ name: String) -> [Substring] {
      Array(
        lines.drop { $0 != "  \(name):" }.dropFirst()
          .prefix { $0.isEmpty || $0.hasPrefix("    ") })
    }
    return WrittenWords.tokens((section("export") + section("level")).joined(separator: "\n"))
  }
}
