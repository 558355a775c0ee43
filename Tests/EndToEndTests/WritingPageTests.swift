import Foundation
import ProjectSupport
import Testing

/// The page “Writing a questionnaire”, followed to the letter in a fresh folder.
@Suite struct WritingPageTests {
  @Test(arguments: ["WRITING.md", "WRITING.fr.md"])
  func `a newcomer who does what the page says has a valid form that is answered`(
    page: String
  ) throws {
    let folder = try Folder()
    let text = try Project.text("Questionnaires/" + page)
    let fragments = text.matches(of: #/```yaml\n((?:.|\n)*?)```/#).map { String($0.output.1) }
    var made = false
    var told: [String] = []
    for line in text.split(separator: "\n") where line.hasPrefix("    arusha ") {
      let arguments = words(String(line.dropFirst("    arusha ".count)))
      let answers = "Unit\n" + String(repeating: "1\n", count: 60)
      let run = try Arusha.run(
        arguments, in: folder.url, input: arguments.first == "assess" ? answers : nil)
      #expect(run.status == 0, "\(line): \(run.errors)")
      told.append(run.output)
      if arguments.starts(with: ["form", "new"]) {
        made = true
        // It is valid before anything is written, and after the page's own example is put in.
        let catalogue = arguments[2]
        let path = "\(catalogue)/Questionnaires/\(arguments[4])/factors/07.yaml"
        try folder.write(filled(folder.text(path), with: fragments), to: path)
        let check = try Arusha.run(["check", "--strict", catalogue], in: folder.url)
        #expect(check.status == 0, "\(check.output)")
      }
    }
    #expect(made)
    #expect(told.count == 9)
    #expect(told.contains { $0.contains("F7-01") && $0.contains(fragments[0].lineValue("title")) })
  }

  @Test(arguments: ["en", "fr", "es", "pt"])
  func `a new form is valid as it stands in every language`(language: String) throws {
    let folder = try Folder()
    let made = try Arusha.run(
      ["form", "new", "forms", "--id", "own", "--language", language]
        + (1...10).flatMap { ["--factor", String($0)] }, in: folder.url)
    #expect(made.status == 0, "\(made.errors)")
    let check = try Arusha.run(["check", "--strict", "forms"], in: folder.url)
    #expect(check.status == 0, "\(check.output)")
    #expect(check.output.contains("12 files checked: 0 errors, 0 warnings"))
    let again = try Arusha.run(["form", "new", "forms", "--id", "own"], in: folder.url)
    #expect(again.status == 73)
  }

  @Test(arguments: [
    (["--id", "../x"], 64), (["--id", "x", "--factor", "11"], 64), (["--id", "é"], 64),
    (["--id", "x", "--title", "two\u{7}"], 65),
  ])
  func `what cannot be a form's name, factor or title is refused and nothing is made`(
    arguments: [String], status: Int
  ) throws {
    let folder = try Folder()
    let run = try Arusha.run(["form", "new", "forms"] + arguments, in: folder.url)
    #expect(Int(run.status) == status, "\(run.errors)")
    #expect(!FileManager.default.fileExists(atPath: folder.url.appending(path: "forms").path))
  }

  @Test(arguments: [
    ("en", "What would show it:"), ("fr", "Ce qui le montrerait :"),
  ])
  func `the real form is shown as a document, factor by factor`(
    language: String, evidence: String
  ) throws {
    let run = try Arusha.run([
      "form", "show", "--factor", "7", "--language", language, "--format", "md",
    ])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("CODE-01") && !run.output.contains("LEAD-01-a"))
    #expect(run.output.contains(evidence.replacing(" :", with: "\u{A0}:")))
    let none = try Arusha.run(["form", "show", "--factor", "0"])
    #expect(none.status == 64)
    let html = try Arusha.run(["form", "show", "sce-consultation", "--format", "html"])
    #expect(html.output.hasPrefix("<!DOCTYPE html>"))
  }

  /// The form with the page's question and first criterion in place of the hints.
  private func filled(_ form: String, with fragments: [String]) throws -> String {
    var form = form
    let question = try #require(
      form.firstRange(of: #/  - id: F7-01\n(    (title|ask|why): .*\n)+/#))
    form.replaceSubrange(question, with: fragments[0])
    let criterion = try #require(form.firstRange(of: #/      - id: F7-01-a\n(        .*\n)+/#))
    form.replaceSubrange(criterion, with: fragments[1])
    return form
  }
}

extension String {
  /// What stands behind a key.
  fileprivate func lineValue(_ key: String) -> String {
    split(separator: "\n").first { $0.contains("\(key): ") }
      .map { String($0.drop { $0 != ":" }.dropFirst(2)) } ?? ""
  }
}
