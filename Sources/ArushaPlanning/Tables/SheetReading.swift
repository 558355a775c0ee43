import ArushaModel
import ArushaTables
import ArushaText

/// What columns and words are called, in every language: a sheet may come from any of them.
struct SheetVocabulary {
  private var columns: [String: PlanColumn] = [:]
  private var words: [PlanField: [String: String]] = [:]

  init(_ languages: [Texts]) {
    for texts in languages {
      for column in PlanColumn.allCases { columns[Self.folded(texts(column.key))] = column }
      for field in PlanField.allCases {
        guard case .word(let known, let prefix) = field.kind else { continue }
        for word in known {
          words[field, default: [:]][Self.folded(texts("\(prefix).\(word)"))] = word
        }
      }
    }
  }

  func column(_ name: String) -> PlanColumn? { columns[Self.folded(name)] }

  func word(_ text: String, of field: PlanField) -> String? { words[field]?[Self.folded(text)] }

  private static func folded(_ text: String) -> String {
    text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

/// The row of a sheet that names its columns.
struct SheetHeading {
  let sheet: String
  let row: Int
  private(set) var columns: [PlanColumn: Int] = [:]
  private(set) var problems: [PlanImport.Problem] = []

  /// Looked for in the first rows: somebody may have put a title above.
  init?(_ sheet: ReadSheet, _ vocabulary: SheetVocabulary) {
    self.sheet = sheet.name
    for row in sheet.rows.keys.sorted().prefix(20) {
      var columns: [PlanColumn: Int] = [:]
      var problems: [PlanImport.Problem] = []
      for (column, cell) in (sheet.rows[row] ?? [:]).sorted(by: { $0.key < $1.key }) {
        guard case .text(let name) = cell else { continue }
        let place = CellPlace(sheet: sheet.name, row: row, column: column)
        guard let known = vocabulary.column(name) else {
          problems.append(.unknownColumn(place, name))
          continue
        }
        if columns[known] != nil {
          problems.append(.columnTwice(place, name))
        } else {
          columns[known] = column
        }
      }
      if columns[.id] != nil, columns.count > 1 {
        (self.row, self.columns, self.problems) = (row, columns, problems)
        return
      }
    }
    return nil
  }
}

/// One row below a heading.
struct SheetRowReading {
  enum Content { case text(String), formula, error(String) }

  let cells: [Int: ReadCell]
  let row: Int
  let heading: SheetHeading
  private let vocabulary: SheetVocabulary

  init(
    cells: [Int: ReadCell], row: Int, heading: SheetHeading, _ vocabulary: SheetVocabulary
  ) {
    self.cells = cells
    self.row = row
    self.heading = heading
    self.vocabulary = vocabulary
  }

  var id: String { trimmed(plain(.id)) }
  var version: String { trimmed(plain(.version)) }

  /// `3. Transparency` and `3` are factor 3; 0 where there is none.
  var factor: Int {
    let digits = plain(.factor).prefix { $0.isNumber }
    return Int(digits).flatMap { (0...10).contains($0) ? $0 : nil } ?? 0
  }

  func place(of column: PlanColumn) -> CellPlace {
    CellPlace(sheet: heading.sheet, row: row, column: heading.columns[column] ?? 1)
  }

  func holds(_ field: PlanField) -> Bool { cell(.field(field)) != nil }

  private func cell(_ column: PlanColumn) -> ReadCell? {
    heading.columns[column].flatMap { cells[$0] }
  }

  private func plain(_ column: PlanColumn) -> String {
    switch cell(column) {
    case .text(let text), .day(let text): text
    case .number(let number): SheetRowReading.text(of: number)
    case .formula, .error, nil: ""
    }
  }

  /// What a cell says of a field, in the words of our files.
  func content(of field: PlanField) -> Content {
    switch cell(.field(field)) {
    case .formula: return .formula
    case .error(let text): return .error(text)
    case nil: return .text("")
    case .day(let day): return .text(day)
    case .text(let text): return .text(vocabulary.word(text, of: field) ?? text)
    case .number(let number):
      // A number among dates: a day whose format was lost, or a year alone.
      if field.kind == .date, !(1900...2200).contains(number), abs(number) < 3_000_000,
        let day = SerialDay.day(Int(number.rounded(.down)))
      {
        return .text(day)
      }
      return .text(SheetRowReading.text(of: number))
    }
  }

  private static func text(of number: Double) -> String {
    guard number.rounded() == number, abs(number) < 1e15 else { return String(number) }
    return String(Int(number))
  }
}
