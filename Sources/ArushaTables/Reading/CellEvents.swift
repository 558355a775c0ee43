/// A sheet's part: its cells. A cell without a place stands after the one before it.
final class CellEvents: SheetEvents {
  private(set) var rows: [Int: [Int: ReadCell]] = [:]
  private(set) var problem: XLSXProblem?
  private let shared: [String]
  private let isDay: [Bool]
  private let budget: CellBudget

  private var row = 0
  private var column = 0
  private var kind = ""
  private var style = 0
  private var isFormula = false
  private var value = ""
  private var isInValue = false
  private var isPhonetic = false

  init(shared: [String], isDay: [Bool], budget: CellBudget) {
    self.shared = shared
    self.isDay = isDay
    self.budget = budget
  }

  func begin(_ name: String, _ attributes: [String: String]) {
    switch name {
    case "row":
      row = attributes["r"].flatMap { Int($0) } ?? row + 1
      column = 0
      // A row beyond the sheet that has no cells: the next could not be counted from it.
      if !(1...1_048_576).contains(row) { problem = .damaged }
    case "c":
      column += 1
      if let place = attributes["r"].flatMap(Self.place) { (row, column) = place }
      guard (1...1_048_576).contains(row), (1...16_384).contains(column) else {
        problem = .damaged
        return
      }
      kind = attributes["t"] ?? "n"
      style = attributes["s"].flatMap { Int($0) } ?? 0
      (isFormula, value) = (false, "")
    case "f": isFormula = true
    case "rPh": isPhonetic = true
    case "v", "t": isInValue = !isPhonetic
    default: break
    }
  }

  func end(_ name: String) {
    switch name {
    case "v", "t": isInValue = false
    case "rPh": isPhonetic = false
    case "c": add()
    default: break
    }
  }

  func text(_ text: String) {
    guard isInValue else { return }
    guard budget.take(text: text.utf8.count) else {
      problem = .tooLarge
      return
    }
    value += text
  }

  private func add() {
    guard let cell else { return }
    guard budget.take(cells: 1) else {
      problem = .tooLarge
      return
    }
    rows[row, default: [:]][column] = cell
  }

  private var cell: ReadCell? {
    if isFormula { return .formula }
    guard !value.isEmpty else { return nil }
    switch kind {
    case "s":
      guard let index = Int(value), shared.indices.contains(index) else {
        problem = .damaged
        return nil
      }
      return shared[index].isEmpty ? nil : .text(shared[index])
    case "inlineStr", "str": return .text(unescapedFromXLSX(value))
    case "b": return .text(value == "1" ? "TRUE" : "FALSE")
    case "e": return .error(value)
    case "d": return .day(String(value.prefix(10)))
    default:
      guard let number = Double(value), number.isFinite else { return .error(value) }
      if isDay.indices.contains(style), isDay[style], abs(number) < 3_000_000,
        let day = SerialDay.day(Int(number.rounded(.down)))
      {
        return .day(day)
      }
      return .number(number)
    }
  }

  /// `AB12` is row 12, column 28.
  private static func place(_ text: String) -> (row: Int, column: Int)? {
    let letters = text.utf8.prefix { (0x41...0x5A).contains($0) }
    guard (1...3).contains(letters.count), let row = Int(text.dropFirst(letters.count)) else {
      return nil
    }
    return (row, letters.reduce(0) { $0 * 26 + Int($1) - 0x40 })
  }
}
