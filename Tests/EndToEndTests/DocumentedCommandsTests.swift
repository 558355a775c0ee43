import Foundation
import ProjectSupport
import Testing

/// Every command line in the documentation is run, and every command that a sentence names is there.
@Suite struct DocumentedCommandsTests {
  /// Pages whose command lines are run in the worked example's workspace, each in a fresh copy.
  /// `Questionnaires/WRITING*.md` are followed by `WritingPageTests`.
  static let pages =
    ["README.md", "README.fr.md", "CONTRIBUTING.md", "Questionnaires/README.md", "SECURITY.md"]
    + Project.files(below: "Reports/guide", suffix: ".yaml")

  /// What cannot be run as it stands, and why.
  private static let notRun = [
    "--open": "opens a window",
    "form lock": "locks a form that the reader has written",
  ]

  @Test(arguments: pages) func `the command lines of a page run in their order`(page: String) throws
  {
    let folder = try Self.workspace()
    let workspace = folder.url.appending(path: "ws")
    for line in Self.lines(of: try Project.text(page)) {
      if Self.notRun.keys.contains(where: line.contains) { continue }
      let run = try Arusha.run(
        Self.standingIn(words(line)), in: workspace, input: Self.input(of: line),
        environment: ["SOURCE_DATE_EPOCH": "1797328800"])
      #expect(run.status == 0, "\(page): \(line)\n\(run.errors)")
    }
  }

  @Test func `the guide and the README have command lines`() throws {
    for (page, least) in [
      ("README.md", 12), ("README.fr.md", 5), ("Reports/guide/en/07-plan.yaml", 15),
    ] {
      #expect(Self.lines(of: try Project.text(page)).count >= least, "\(page)")
    }
  }

  @Test(
    arguments: pages + ["Questionnaires/WRITING.md", "Questionnaires/WRITING.fr.md"]
      + Project.files(below: "Sources/ArushaText/texts", suffix: ".yaml")
      + Project.files(below: "Profiles", suffix: ".md"))
  func `every command and option that a page names exists`(page: String) throws {
    let text = try Project.text(page)
    let program = try CommandTree.whole()
    let named =
      Self.lines(of: text)
      + text.split(separator: "\n").filter { $0.contains("arusha ") }.flatMap { line in
        line.matches(of: #/[`“«][\u{202F} ]?arusha ([^`”»]*)/#).map { String($0.output.1) }
      }
    for line in named {
      #expect(program.missing(in: words(line)) == nil, "\(page): arusha \(line)")
    }
  }

  /// Lines that begin with the program’s name, indented or fenced, without the name and comment.
  private static func lines(of page: String) -> [String] {
    page.split(separator: "\n").compactMap { line in
      guard let match = line.firstMatch(of: #/^ {4,}arusha (.*)$/#) else { return nil }
      return String(match.output.1.replacing(#/ +#.*$/#, with: ""))
    }
  }

  /// The worked example as its coordinator would have it: private, and in English; with what others
  /// sent her.
  private static func workspace() throws -> Folder {
    let folder = try Folder()
    let workspace = folder.url.appending(path: "ws")
    try FileManager.default.copyItem(
      at: Project.url("Profiles/administrations/morevia"), to: workspace)
    let walk = FileManager.default.enumerator(atPath: workspace.path)
    for path in [""] + (walk?.compactMap { $0 as? String } ?? []) {
      let file = workspace.appending(path: path)
      var isFolder: ObjCBool = false
      _ = unsafe FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder)
      let mode = isFolder.boolValue ? 0o700 : 0o600
      try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: file.path)
    }
    for arguments in [
      ["report", "blank-form", "--factor", "1", "--format", "docx", "-o", "made"],
      ["plan", "export", "-o", "made"],
    ] {
      let run = try Arusha.run(arguments, in: workspace)
      guard run.status == 0 else { throw Folder.Failed(run.errors) }
    }
    for file in try FileManager.default.contentsOfDirectory(
      at: workspace.appending(path: "made"), includingPropertiesForKeys: nil)
    {
      switch file.pathExtension {
      case "docx":
        try FileManager.default.copyItem(at: file, to: workspace.appending(path: "FORM.docx"))
      case "xlsx":
        try FileManager.default.copyItem(at: file, to: workspace.appending(path: "FILE.xlsx"))
      default: break
      }
    }
    try folder.write(
      "schema: arusha.answers/1\nanswers:\n  TRA-07:\n    status: unknown\n", to: "ws/GROUP.yaml")
    return folder
  }

  /// LibreOffice makes PDF files, and is not there everywhere: the rest of the line is run.
  private static func standingIn(_ words: [String]) -> [String] {
    words.map { $0.replacing(",pdf", with: "") }
  }

  /// What a line asks for: nothing goes unanswered, and sessions are left.
  private static func input(of line: String) -> String {
    switch line.split(separator: " ").first {
    case "init": "en\nDouanes\n"
    case "assess": "Unit\n:quit\n"
    default: ":quit\n"
    }
  }
}

/// A command line as a shell would take it apart: words, and texts in double quotes.
func words(_ line: String) -> [String] {
  line.matches(of: #/(?:"[^"]*"|[^\s"])+/#).map { String($0.output).replacing("\"", with: "") }
}
