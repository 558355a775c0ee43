import Foundation
import ProjectSupport
import Testing

/// What is translated beside forms: targets, quotations, the program's own sentences.
@Suite struct TranslatedCollectionsTests {
  private static let folders = [
    "targets": "Profiles/targets", "sce-2022": "Profiles/peers/sce-2022",
    "interface": "Sources/ArushaText/texts",
  ]
  private let folder: Folder

  init() throws { folder = try Folder() }

  private func copy(_ name: String) throws {
    try FileManager.default.copyItem(
      at: Project.url(Self.folders[name] ?? name), to: folder.url.appending(path: name))
  }

  private func run(_ arguments: String...) throws -> Arusha {
    try Arusha.run(arguments + ["--language", "en"], in: folder.url)
  }

  private func edited(_ change: (String) -> String) throws -> Arusha {
    let out = try run("texts", "export", "fr", "--form", "interface", "-o", "-")
    #expect(out.status == 0, "\(out.errors)")
    try folder.write(change(out.output), to: "in.po")
    return try run("texts", "import", "fr", "in.po", "--form", "interface")
  }

  @Test(arguments: [("targets", "fr"), ("sce-2022", "en"), ("interface", "pt")])
  func `what status lists goes out, passes msgfmt and comes back without a change`(
    name: String, language: String
  ) throws {
    try copy(name)
    let status = try run("texts", "status", name)
    #expect(status.status == 0, "\(status.errors)")
    #expect(status.output.contains(language))
    let out = try run("texts", "export", language, "--form", name, "-o", "x.po")
    #expect(out.status == 0, "\(out.errors)")
    #expect(out.output.contains("To translate: 0."), "\(out.output)")
    #expect(try msgfmtProblems(folder.url.appending(path: "x.po")) == "")
    let back = try run("texts", "import", language, "x.po", "--form", name)
    #expect(back.status == 0, "\(back.errors)")
    #expect(back.output.contains("New or changed translations: 0"), "\(back.output)")
    for path in Project.files(below: Self.folders[name] ?? "") {
      let inside = name + path.dropFirst((Self.folders[name] ?? "").count)
      #expect(try folder.text(inside) == Project.text(path), "\(path)")
    }
  }

  @Test
  func `edited sentences change their lines alone, and new ones stand where English has them`()
    throws
  {
    try copy("interface")
    let path = "interface/fr.yaml"
    let whole = try folder.text(path)
    let gone = try #require(whole.firstMatch(of: #/\n    created: "[^\n]*/#))
    try folder.write(whole.replacing(gone.output, with: ""), to: path)
    let run = try edited { text in
      text.replacing(
        #/(msgctxt "en.yaml:init.created"\nmsgid .*\n)msgstr ""/#,
        with: { "\($0.output.1)msgstr \"{administration} : « {path} »\"" }
      ).replacing(
        #/(msgctxt "en.yaml:migrate.kept"\nmsgid .*\nmsgid_plural .*\n)msgstr\[0\] .*\nmsgstr\[1\] .*/#,
        with: {
          "\($0.output.1)msgstr[0] \"Une seule.\"\nmsgstr[1] \"{count} gardent leur place.\""
        }
      ).replacing(
        #/(msgctxt "en.yaml:init.next"\nmsgid .*\n)msgstr .*/#,
        with: { "#, fuzzy\n\($0.output.1)msgstr \"Ensuite ?\"" })
    }
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("New or changed translations: 2"), "\(run.output)")
    #expect(run.output.contains("not taken over: 1"))
    #expect(run.output.contains("1 missing") && run.output.contains("0 missing"))
    let after = try folder.text(path)
    let (old, new) = (whole.split(separator: "\n"), after.split(separator: "\n"))
    #expect(old.count == new.count)
    let changed = zip(old, new).filter { $0 != $1 }.map { String($1) }
    #expect(
      changed == [
        "    created: \"{administration} : « {path} »\"", "      one: \"Une seule.\"",
        "      other: \"{count} gardent leur place.\"",
      ])
    #expect(!after.contains("Ensuite ?"))
  }

  @Test func `broken plurals and lost names are refused at their places`() throws {
    try copy("interface")
    let before = try folder.text("interface/fr.yaml")
    let run = try edited { text in
      text.replacing(
        #/(msgctxt "en.yaml:migrate.kept"\nmsgid .*\nmsgid_plural .*\n)msgstr\[0\] .*\nmsgstr\[1\] .*/#,
        with: { "\($0.output.1)msgstr[0] \"Une.\"" }
      ).replacing(
        #/(msgctxt "en.yaml:migrate.partly"\nmsgid .*\n)msgid_plural .*\nmsgstr\[0\] .*\nmsgstr\[1\] .*/#,
        with: { "\($0.output.1)msgstr \"{count} en partie\"" }
      ).replacing(
        #/(msgctxt "en.yaml:migrate.not-yet"\nmsgid .*\n)msgstr (.*)/#,
        with: { "\($0.output.1)msgid_plural \"x\"\nmsgstr[0] \($0.output.2)\nmsgstr[1] \"\"" }
      ).replacing(
        #/(msgctxt "en.yaml:migrate.drafted"\nmsgid .*\n)msgstr .*/#,
        with: { "\($0.output.1)msgstr \"Un brouillon.\"" })
    }
    #expect(run.status == 65)
    for (rule, count) in [("po-plural", 3), ("placeholders-differ", 1)] {
      let lines = run.errors.split(separator: "\n").filter { $0.hasSuffix("[\(rule)]") }
      #expect(lines.count == count, "\(run.errors)")
      #expect(lines.allSatisfy { $0.hasPrefix("in.po:") })
    }
    #expect(try folder.text("interface/fr.yaml") == before)
  }

  @Test func `the pseudo-language goes out of everything, and does not come in`() throws {
    for name in ["targets", "interface"] {
      try copy(name)
      let out = try run("texts", "export", "qps", "--form", name, "-o", "\(name).po")
      #expect(out.status == 0, "\(out.errors)")
      #expect(out.output.contains("To translate: 0."))
      #expect(try msgfmtProblems(folder.url.appending(path: "\(name).po")) == "")
    }
    #expect(try folder.text("interface.po").contains("msgstr[1] \"[{count}"))
    let back = try run("texts", "import", "qps", "targets.po", "--form", "targets")
    #expect(back.status == 64)
    #expect(back.errors.contains("--language qps"))
  }

  @Test(arguments: [
    ("it", "interface", "CONTRIBUTING"), ("en", "targets", "written in en"),
    ("fr", "none", "interface"),
  ])
  func `what cannot be translated says why`(language: String, name: String, said: String) throws {
    if name != "none" { try copy(name) }
    let run = try run("texts", "export", language, "--form", name, "-o", "-")
    #expect(run.status == 64)
    #expect(run.errors.contains(said), "\(run.errors)")
  }
}
