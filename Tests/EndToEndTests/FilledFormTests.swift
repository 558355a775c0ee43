import ArushaPackages
import Foundation
import ProjectSupport
import Testing

/// A form that went out as a Word document and comes back filled in.
@Suite struct FilledFormTests {
  private let folder: Folder
  private let form: URL

  init() throws {
    folder = try Folder()
    try folder.makeWorkspace(language: "fr")
    form = folder.url.appending(path: "ws/reports/2026-blank-form.fr.docx")
    let run = try Arusha.run(
      [
        "report", "blank-form", "--factor", "1", "--format", "docx", "--period", "2026", "--date",
        "2026-11-02",
      ], in: folder.url.appending(path: "ws"))
    #expect(run.status == 0, "\(run.errors)")
  }

  /// The form with words in some of its places, as Word leaves them once somebody typed there.
  private func fill(_ places: [String: String]) throws -> String {
    let package = try Package([UInt8](try Data(contentsOf: form)))
    let parts = try package.names.map { name in
      var text = String(decoding: package[name] ?? [], as: UTF8.self)
      guard name == "word/document.xml" else { return PackagePart(name, package[name] ?? []) }
      for (tag, words) in places {
        let start = try #require(text.firstRange(of: "<w:tag w:val=\"\(tag)\"/>"), "\(tag)")
        let end = try #require(text[start.upperBound...].firstRange(of: "</w:sdt>"))
        let properties = try #require(
          text[start.upperBound...].firstRange(of: "<w:sdtContent>"))
        let kept = text[start.upperBound..<properties.lowerBound]
          .replacing("<w:showingPlcHdr/>", with: "")
        text.replaceSubrange(
          start.upperBound..<end.lowerBound,
          with: "\(kept)<w:sdtContent><w:r><w:t>\(xmlText(words))</w:t></w:r></w:sdtContent>")
      }
      return PackagePart(name, text)
    }
    let url = folder.url.appending(path: "ws/filled.docx")
    try Data(try #require(packaged(parts))).write(to: url)
    return "filled.docx"
  }

  private func assess(_ name: String) throws -> Arusha {
    try Arusha.run(
      ["assess", "--period", "2026", "--answers", name], in: folder.url.appending(path: "ws"))
  }

  @Test func `what a group filled in is recorded, with who, when and what shows it`() throws {
    let run = try assess(
      fill([
        "factor-1.by": "Groupe conduite", "factor-1.day": "23/11/2026",
        "LEAD-01-a": "rempli", "LEAD-01-b": "non rempli", "LEAD-01-c": "ne sait pas",
        "LEAD-01.evidence": "Note de service n° 12", "LEAD-01.note": "<à revoir> & compléter",
        "LEAD-02.reason": "Pas de direction régionale",
      ]))
    #expect(run.status == 0, "\(run.errors)")
    let saved = try folder.text("ws/assessments/2026.yaml")
    for part in [
      "met: [LEAD-01-a]", "unmet: [LEAD-01-b]", "unknown: [LEAD-01-c]", "Groupe conduite",
      "2026-11-23T00:00:00Z", "Note de service n° 12", "<à revoir> & compléter",
      "status: not-applicable", "Pas de direction régionale",
    ] {
      #expect(saved.contains(part), "\(part)")
    }
    #expect(!saved.contains("LEAD-03"))
  }

  @Test func `what cannot be understood is told place by place, the rest is recorded`() throws {
    let run = try assess(
      fill([
        "factor-1.day": "le 23 du mois", "LEAD-01-a": "peut-être", "LEAD-01-b": "rempli",
        "LEAD-03.note": "une note \u{202E}seule", "LEAD-04-a": "rempli",
        "LEAD-04.reason": "sans objet",
      ]))
    let told = run.output + run.errors
    for part in [
      "le 23 du mois", "LEAD-01-a", "peut-être", "LEAD-03.note", "LEAD-04.reason", "sans objet",
    ] {
      #expect(told.contains(part), "\(part): \(told)")
    }
    #expect(!told.contains("\u{202E}"))
    let saved = try folder.text("ws/assessments/2026.yaml")
    #expect(saved.contains("met: [LEAD-01-b]"))
    // Two answers at once, and a note without one, are nobody's answer.
    #expect(!saved.contains("LEAD-04:") && !saved.contains("LEAD-03:"))
  }

  @Test func `a form that nobody filled in records nothing`() throws {
    let run = try assess(fill([:]))
    #expect(run.status == 0 || run.status == 66, "\(run.errors)")
    let url = folder.url.appending(path: "ws/assessments/2026.yaml")
    let saved = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    #expect(!saved.contains("LEAD-"))
  }

  @Test(arguments: ["id;note", "PK\u{3}\u{4}"])
  func `what is no document is refused with its name`(text: String) throws {
    try folder.write(text, to: "ws/form.docx")
    let run = try assess("form.docx")
    #expect(run.status == 65 && run.errors.contains("form.docx"))
  }

  @Test func `a ministry's own document gives the looks, and none of its text`() throws {
    // Our own form is a Word document like any other.
    let run = try Arusha.run(
      [
        "report", "blank-form", "--factor", "2", "--format", "docx", "--period", "2026",
        "--template", "reports/2026-blank-form.fr.docx", "-o", "out",
      ], in: folder.url.appending(path: "ws"))
    #expect(run.status == 0, "\(run.errors)")
    let made = try WrittenWords(folder.url.appending(path: "ws/out/2026-blank-form.fr.docx"))
    #expect(made.text.contains("REG-01-a") && !made.text.contains("LEAD-01-a"))
    try folder.write("no document", to: "ws/template.docx")
    let refused = try Arusha.run(
      ["report", "summary", "--format", "docx", "--template", "template.docx"],
      in: folder.url.appending(path: "ws"))
    #expect(refused.status == 65 && refused.errors.contains("template.docx"))
  }
}
