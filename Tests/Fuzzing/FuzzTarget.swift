import ArushaDiagnostics
import ArushaForms
import ArushaModel
import ArushaTables
import ArushaTerminal
import ArushaTestSupport
import ArushaWord
import FormSamples

/// What reads bytes that somebody else wrote. Each run must end, without a trap, and hold what its
/// comment says.
enum FuzzTarget: String, CaseIterable {
  case yaml, form, expression, assessment, plan, translation, workbook, csv, wordform, keys

  func run(_ bytes: [UInt8]) {
    switch self {
    case .yaml: FuzzTarget.checkAnything(bytes)
    case .form: _ = readQuestionnaire(SmallForm.folder(factor: bytes), checksTerms: true)
    case .expression: _ = readQuestionnaire(SmallForm.folder(condition: bytes))
    case .assessment: FuzzTarget.roundTripAssessment(bytes)
    case .plan: FuzzTarget.roundTripPlan(bytes)
    case .translation:
      _ = importTexts(
        bytes, file: "fr.po", to: "fr", of: SmallForm.edition, in: SampleQuestionnaire.folder())
    case .workbook: FuzzTarget.readSheet(bytes)
    case .csv: FuzzTarget.roundTripCSV(bytes)
    case .wordform: FuzzTarget.readForm(bytes)
    case .keys: FuzzTarget.decodeKeys(bytes)
    }
  }

  /// Whatever format it names: every problem lies inside the file.
  private static func checkAnything(_ bytes: [UInt8]) {
    let lines = bytes.reduce(1) { $1 == 10 || $1 == 13 ? $0 + 1 : $0 } + 1
    for problem in checkAlone(bytes, file: "any.yaml", questionnaire: SmallForm.edition.base) {
      guard let range = problem.range else { continue }
      precondition(range.start.line >= 1 && range.start.line <= lines, "a line that is not there")
      precondition(range.start.column >= 1, "a column that is not there")
    }
  }

  /// An assessment without errors is written, and read back as it was.
  private static func roundTripAssessment(_ bytes: [UInt8]) {
    _ = readAssessment(bytes, file: "2026.yaml", questionnaire: SmallForm.edition.base)
    // Without the form, so that no digest has to be met by chance.
    let reading = readAssessment(bytes, file: "2026.yaml")
    guard !reading.diagnostics.hasErrors, let assessment = reading.value else { return }
    guard let text = try? writeAssessment(assessment, order: [], file: "2026.yaml") else {
      preconditionFailure("what was read cannot be written")
    }
    let again = readAssessment(Array(text.utf8), file: "2026.yaml")
    precondition(again.value == assessment, "what was written reads otherwise")
  }

  /// The same of a plan.
  private static func roundTripPlan(_ bytes: [UInt8]) {
    _ = readDecisions(bytes, file: "decisions.yaml")
    let reading = readPlan(bytes, file: "plan.yaml")
    guard !reading.diagnostics.hasErrors, let plan = reading.value else { return }
    guard let text = try? writePlan(plan, file: "plan.yaml") else {
      preconditionFailure("what was read cannot be written")
    }
    precondition(
      readPlan(Array(text.utf8), file: "plan.yaml").value == plan,
      "what was written reads otherwise")
  }

  /// As an archive, and as the sheet of a sound one: what is inside is seldom reached by chance.
  private static func readSheet(_ bytes: [UInt8]) {
    _ = try? readXLSX(bytes)
    _ = try? readXLSX(StoredArchive.workbook(cells: String(decoding: bytes, as: UTF8.self)).bytes)
  }

  private static func readForm(_ bytes: [UInt8]) {
    _ = try? readWordForm(bytes)
    _ = try? readWordForm(WordArchive.document(String(decoding: bytes, as: UTF8.self)))
  }

  /// Cells that were read are written, and read back as they were.
  private static func roundTripCSV(_ bytes: [UInt8]) {
    guard let sheet = try? readCSV(bytes) else { return }
    // A first cell that is always there makes every row a row, and the separator what it was.
    let rows = (1...max(1, sheet.rows.keys.max() ?? 1)).map { row in
      let cells = sheet.rows[row] ?? [:]
      return ["x"] + (1...max(1, cells.keys.max() ?? 1)).map { text(cells[$0]) }
    }
    let written = writeCSV(rows, separator: .semicolon, encoding: .utf8).bytes
    guard let again = try? readCSV(written) else {
      preconditionFailure("what was written cannot be read")
    }
    for (row, texts) in rows.enumerated() {
      for (column, words) in texts.enumerated() {
        precondition(
          text(again.rows[row + 1]?[column + 1]) == words, "what was written reads otherwise")
      }
    }
  }

  private static func text(_ cell: ReadCell?) -> String {
    if case .text(let text) = cell { text } else { "" }
  }

  /// Keys are the same however their bytes arrive, and typing them loses nothing.
  private static func decodeKeys(_ bytes: [UInt8]) {
    var whole = KeyDecoder()
    let together = whole.feed(bytes) + whole.settle()
    var parts = KeyDecoder()
    let apart = bytes.flatMap { parts.feed([$0]) } + parts.settle()
    precondition(together == apart, "keys depend on how their bytes arrive")
    var field = TextField(isMultiline: true, limit: 200)
    for key in together { _ = field.press(key) }
    precondition(field.cursor >= 0 && field.cursor <= field.characters.count)
  }
}
