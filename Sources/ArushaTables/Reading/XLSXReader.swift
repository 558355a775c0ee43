/// Reads the cells of an XLSX file.
///
/// - Throws: why it is refused. Nothing outside the bytes is ever looked at.
package func readXLSX(_ bytes: [UInt8]) throws(XLSXProblem) -> ReadWorkbook {
  let archive = try Archive(bytes)
  for name in archive.names {
    let lower = name.lowercased()
    if lower.hasPrefix("xl/externallinks/") { throw XLSXProblem.externalLinks }
    if lower.hasSuffix("vbaproject.bin") { throw XLSXProblem.macros }
  }
  guard archive.holds("[Content_Types].xml"), archive.holds("xl/workbook.xml") else {
    throw XLSXProblem.partMissing
  }
  let book = BookEvents()
  try readXML("xl/workbook.xml", of: archive, into: book)
  if book.is1904 { throw XLSXProblem.days1904 }
  let relations = RelationEvents()
  try readXML("xl/_rels/workbook.xml.rels", of: archive, into: relations)
  let styles = StyleEvents()
  if archive.holds("xl/styles.xml") {
    try readXML("xl/styles.xml", of: archive, into: styles)
  }
  let budget = CellBudget()
  let shared = SharedTextEvents(budget)
  if archive.holds("xl/sharedStrings.xml") {
    try readXML("xl/sharedStrings.xml", of: archive, into: shared)
  }
  var sheets: [ReadSheet] = []
  for sheet in book.sheets {
    guard let target = relations.targets[sheet.relation], let path = partPath(target) else {
      throw XLSXProblem.partMissing
    }
    // Charts and dialogs stand among the sheets; they have no cells.
    guard path.hasPrefix("xl/worksheets/") else { continue }
    let cells = CellEvents(shared: shared.texts, isDay: styles.isDay, budget: budget)
    try readXML(path, of: archive, into: cells)
    sheets.append(ReadSheet(name: sheet.name, rows: cells.rows))
  }
  return ReadWorkbook(sheets: sheets)
}

/// The part that a relation of the workbook names; nil where it leads out of the archive.
private func partPath(_ target: String) -> String? {
  let path = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
  return path.split(separator: "/").contains("..") ? nil : path
}

/// How much text and how many cells are left.
final class CellBudget {
  private var cells = XLSXLimits.cells
  private var text = XLSXLimits.text

  /// Whether one more fits.
  func take(cells: Int = 0, text: Int = 0) -> Bool {
    self.cells -= cells
    self.text -= text
    return self.cells >= 0 && self.text >= 0
  }
}
