import Foundation
import ProjectSupport
import Testing

/// Starting from another year, and looking at evidence again.
@Suite struct AssessTests {
  private func run(_ arguments: [String], _ folder: Folder, input: String = "") throws -> Arusha {
    try Arusha.run(
      arguments + ["--workspace", "ws", "--catalog", "catalog"], in: folder.url, input: input)
  }

  private func workspace() throws -> Folder {
    let folder = try Folder()
    try OwnCatalog.make(in: folder)
    let made = try run(
      [
        "init", "ws", "--name", "Ours", "--questionnaire", "ours", "--target", "three",
        "--language", "en", "--no-input",
      ], folder)
    try #require(made.status == 0, "\(made.errors)")
    return folder
  }

  @Test func `an earlier answer is proposed, and counts only once it is confirmed`() throws {
    let folder = try workspace()
    let old = try run(["assess", "--period", "2025", "--answers", "answers.yaml"], folder)
    #expect(old.status == 0, "\(old.errors)")
    // The first is confirmed, the second rejected, the session left at the third.
    let session = try run(
      ["assess", "--period", "2026", "--from", "2025", "--by", "coordinator"], folder,
      input: "1\n3\n:quit\n")
    #expect(session.status == 0, "\(session.errors)")
    #expect(session.output.contains("2025"))
    let file = try folder.text("ws/assessments/2026.yaml")
    let answers = try #require(file.firstRange(of: "answers:"))
    let drafts = file.firstRange(of: "\ndrafts:")?.lowerBound ?? file.endIndex
    let recorded = file[answers.lowerBound..<drafts]
    #expect(recorded.contains("AUD-01:") && !recorded.contains("AUD-02:"))
    #expect(!recorded.contains("AUD-03:"))
    #expect(recorded.contains("by: \"coordinator\""))
  }

  @Test func `a period that is not there cannot be started from`() throws {
    let folder = try workspace()
    let session = try run(
      ["assess", "--period", "2026", "--from", "2019", "--by", "x"], folder, input: ":quit\n")
    #expect(session.status == 66)
    #expect(session.errors.contains("2019"))
  }

  @Test func `files of evidence are noted with their digest and looked at again`() throws {
    let folder = try workspace()
    try folder.write("a decision", to: "ws/evidence/a.pdf")
    try folder.write("a register", to: "ws/evidence/b.pdf")
    try folder.write(
      """
      schema: arusha.answers/1
      answers:
        AUD-01:
          status: answered
          met: [AUD-01-a]
          grade: document
          evidence:
            - {title: Decision, reference: evidence/a.pdf, date: 2026-03-01}
            - {title: Register, reference: evidence/b.pdf, date: 2024}
            - {title: Shelf, reference: Archive 12, date: "2027-01-01"}

      """, to: "evidence.yaml")
    let taken = try run(["assess", "--period", "2026", "--answers", "evidence.yaml"], folder)
    #expect(taken.status == 0, "\(taken.errors)")
    let file = try folder.text("ws/assessments/2026.yaml")
    #expect(file.ranges(of: "sha256: ").count == 2)

    let fine = try run(["status", "--evidence"], folder).output
    #expect(!fine.contains("Missing") && !fine.contains("Changed"))
    #expect(fine.contains("2 files are byte for byte"))
    #expect(fine.contains("Dated before the period") && fine.contains("Dated after the period"))

    try folder.write("another decision", to: "ws/evidence/a.pdf")
    try FileManager.default.removeItem(at: folder.url.appending(path: "ws/evidence/b.pdf"))
    let found = try run(["status", "--evidence"], folder).output
    #expect(found.contains("Missing files") && found.contains("Changed files"))
    #expect(!found.contains("byte for byte") || found.contains("0 files are byte for byte"))
  }
}
