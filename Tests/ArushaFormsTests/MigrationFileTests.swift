import ArushaForms
import ArushaModel
import Testing

@Suite struct MigrationFileTests {
  @Test func `a migration reads back as it was written`() throws {
    let migration = Migration(
      questionnaire: "sample", from: "2026.1", to: "2027.1",
      changes: [
        MigrationChange(.same, from: ["A-01"], to: ["B-01"]),
        MigrationChange(.split, from: ["A-01-a"], to: ["B-01-a", "B-01-b"], reason: "no: two"),
        MigrationChange(.merged, from: ["A-02-a", "A-02-b"], to: ["B-02-a"]),
        MigrationChange(.retired, from: ["A-03"], to: []),
      ])
    let text = try writeMigration(migration, file: "m.yaml")
    #expect(try readMigration(Array(text.utf8), file: "m.yaml").checked() == migration)
  }

  @Test func `what is set aside in an assessment reads back with its history`() throws {
    let kept = Answer(
      status: .notApplicable, reason: "No border", grade: .statement,
      evidence: [Evidence(title: "A letter", date: "2025-03")], note: "keep\nme", flag: true,
      by: "Unit", at: "2026-01-02T03:04:05Z", previous: [Answer(met: ["A-01-a"])])
    let assessment = Assessment(
      administration: "Morevia", period: Period(year: 2026),
      questionnaire: QuestionnaireReference(
        id: "sample", edition: "2027.1", digest: "sha256:" + String(repeating: "0", count: 64)),
      scope: .full,
      archive: [true, false].map {
        ArchivedAnswer(
          question: "A-01", edition: "2026.1", archived: "2026-12-01T10:00:00Z", isDraft: $0,
          answer: kept)
      })
    let text = try writeAssessment(assessment, order: [], file: "a.yaml")
    #expect(try readAssessment(Array(text.utf8), file: "a.yaml").checked() == assessment)
  }
}
