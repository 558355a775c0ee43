/// `xl/workbook.xml`: the sheets in their order.
final class BookEvents: SheetEvents {
  private(set) var sheets: [(name: String, relation: String)] = []
  private(set) var is1904 = false
  private(set) var problem: XLSXProblem?

  func begin(_ name: String, _ attributes: [String: String]) {
    switch name {
    case "workbookPr":
      is1904 = ["1", "true", "on"].contains(attributes["date1904"] ?? "")
    case "sheet":
      sheets.append((attributes["name"] ?? "", attributes["r:id"] ?? ""))
    case "externalReference": problem = .externalLinks
    default: break
    }
  }
  func end(_ name: String) {}
  func text(_ text: String) {}
}

/// `xl/_rels/workbook.xml.rels`: where the parts are.
final class RelationEvents: SheetEvents {
  private(set) var targets: [String: String] = [:]
  private(set) var problem: XLSXProblem?

  func begin(_ name: String, _ attributes: [String: String]) {
    guard name == "Relationship" else { return }
    if (attributes["Type"] ?? "").hasSuffix("/externalLink") { problem = .externalLinks }
    if attributes["TargetMode"] != "External" {
      targets[attributes["Id"] ?? ""] = attributes["Target"] ?? ""
    }
  }
  func end(_ name: String) {}
  func text(_ text: String) {}
}

/// `xl/styles.xml`: which cell formats show a number as a day.
final class StyleEvents: SheetEvents {
  private var codes: [Int: String] = [:]
  private var formats: [Int] = []
  private var isInCells = false
  let problem: XLSXProblem? = nil

  func begin(_ name: String, _ attributes: [String: String]) {
    let number = attributes["numFmtId"].flatMap { Int($0) } ?? 0
    switch name {
    case "numFmt": codes[number] = attributes["formatCode"] ?? ""
    case "cellXfs": isInCells = true
    case "xf" where isInCells: formats.append(number)
    default: break
    }
  }
  func end(_ name: String) {
    if name == "cellXfs" { isInCells = false }
  }
  func text(_ text: String) {}

  /// By the number of a cell's style.
  var isDay: [Bool] {
    formats.map { number in
      codes[number].map(Self.showsDay) ?? ((14...17).contains(number) || number == 22)
    }
  }

  /// Whether a format code has a day, month or year outside quotes and brackets.
  private static func showsDay(_ code: String) -> Bool {
    var (isQuoted, isBracketed) = (false, false)
    for character in code {
      switch character {
      case "\"": isQuoted.toggle()
      case "[" where !isQuoted: isBracketed = true
      case "]" where !isQuoted: isBracketed = false
      case "d", "D", "y", "Y":
        if !isQuoted, !isBracketed { return true }
      default: break
      }
    }
    return false
  }
}

/// `xl/sharedStrings.xml`: texts that cells name by number. Runs of one text are joined; phonetic
/// readings are not part of it.
final class SharedTextEvents: SheetEvents {
  private(set) var texts: [String] = []
  private(set) var problem: XLSXProblem?
  private var current: String?
  private var isText = false
  private var isPhonetic = false
  private let budget: CellBudget

  init(_ budget: CellBudget) { self.budget = budget }

  func begin(_ name: String, _ attributes: [String: String]) {
    switch name {
    case "si": current = ""
    case "rPh": isPhonetic = true
    case "t": isText = !isPhonetic
    default: break
    }
  }
  func end(_ name: String) {
    switch name {
    case "si":
      guard budget.take(cells: 1) else {
        problem = .tooLarge
        return
      }
      texts.append(unescapedFromXLSX(current ?? ""))
      current = nil
    case "rPh": isPhonetic = false
    case "t": isText = false
    default: break
    }
  }
  func text(_ text: String) {
    guard isText, current != nil else { return }
    guard budget.take(text: text.utf8.count) else {
      problem = .tooLarge
      return
    }
    current?.append(text)
  }
}
