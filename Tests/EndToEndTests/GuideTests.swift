import Foundation
import ProjectSupport
import Testing

@Suite struct GuideTests {
  @Test func `the chapters are listed, and one is shown by number, name or beginning`() throws {
    let list = try Arusha.run(["guide"])
    #expect(list.status == 0 && list.output.contains("gap-analysis"))
    let pages = try ["5", "gap-analysis", "gap", "GAP-Analysis"].map {
      try Arusha.run(["guide", $0]).output
    }
    #expect(Set(pages).count == 1)
    #expect(pages[0].contains("arusha gaps --factor 6"))
  }

  @Test(arguments: ["99", "0", "planning", "p-", ""])
  func `what is no chapter, or could be several, is refused with the nearest`(name: String) throws {
    let run = try Arusha.run(["guide", name])
    #expect(run.status == 64)
    #expect(run.errors.contains("arusha guide"))
  }

  @Test(arguments: [("es", "inglés"), ("pt", "inglês")])
  func `where it is not translated it is shown in English, and says so`(
    language: String, word: String
  ) throws {
    let run = try Arusha.run(["guide", "1", "--language", language])
    #expect(run.status == 0)
    #expect(run.output.contains(word) && run.output.contains("A workspace for your"))
    let own = try Arusha.run(["guide", "1", "--language", "fr"])
    #expect(own.output.contains("Premiers pas") && !own.output.contains("anglais"))
  }

  @Test func `documents are written, and what somebody changed is kept`() throws {
    let folder = try Folder()
    let made = try Arusha.run(["guide", "--format", "md,html,docx", "-o", "out"], in: folder.url)
    #expect(made.status == 0, "\(made.errors)")
    let text = try folder.text("out/arusha-guide.en.md")
    #expect(text.contains("Running a working group\n") && text.contains("arusha plan carry"))
    #expect(try Arusha.run(["guide", "--format", "md", "-o", "out"], in: folder.url).status == 0)
    try folder.write(text + "Ours.\n", to: "out/arusha-guide.en.md")
    let kept = try Arusha.run(["guide", "--format", "md", "-o", "out"], in: folder.url)
    #expect(kept.status == 73)
    #expect(try folder.text("out/arusha-guide.en.md").hasSuffix("Ours.\n"))
    let forced = try Arusha.run(
      ["guide", "--format", "md", "-o", "out", "--force"], in: folder.url)
    #expect(forced.status == 0)
    #expect(try folder.text("out/arusha-guide.en.md") == text)
  }

  @Test func `a format that holds tables alone is refused, and nothing is written`() throws {
    let folder = try Folder()
    let run = try Arusha.run(["guide", "--format", "html,csv"], in: folder.url)
    #expect(run.status == 64)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == [])
  }

  @Test func `one chapter makes a document under its own name`() throws {
    let folder = try Folder()
    let run = try Arusha.run(
      ["guide", "3", "--format", "md", "--language", "fr"], in: folder.url)
    #expect(run.status == 0, "\(run.errors)")
    #expect(try folder.text("arusha-guide-evidence.fr.md").hasPrefix("# Les preuves"))
  }
}
