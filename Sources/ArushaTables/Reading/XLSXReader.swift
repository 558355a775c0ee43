import ArushaPackages

/// Reads the cells of an XLSX file.
///
/// - Throws: why it is refused. Nothing outside the bytes is ever looked at.
package func readXLSX(_ bytes: [UInt8]) throws(XLSXProblem) -> ReadWorkbook {
  let package = try opened(bytes)
  for name in package.directory {
    let lower = name.lowercased()
    if lower.hasPrefix("xl/externallinks/") { throw XLSXProblem.externalLinks }
    if lower.hasSuffix("vbaproject.bin") { throw XLSXProblem.macros }
  }
  guard package.directory.contains("[Content_Types].xml"),
    package.directory.contains("xl/workbook.xml")
  else {
    throw XLSXProblem.partMissing
  }
  let book = BookEvents()
  try readPart("xl/workbook.xml", of: package, into: book)
  if book.is1904 { throw XLSXProblem.days1904 }
  let relations = RelationEvents()
  try readPart("xl/_rels/workbook.xml.rels", of: package, into: relations)
  let styles = StyleEvents()
  if package.directory.contains("xl/styles.xml") {
    try readPart("xl/styles.xml", of: package, into: styles)
  }
  let budget = CellBudget()
  let shared = SharedTextEvents(budget)
  if package.directory.contains("xl/sharedStrings.xml") {
    try readPart("xl/sharedStrings.xml", of: package, into: shared)
  }
  var sheets: [ReadSheet] = []
  for sheet in book.sheets {
    guard let target = relations.targets[sheet.relation], let path = partPath(target) else {
      throw XLSXProblem.partMissing
    }
    // Charts and dialogs stand among the sheets; they have no cells.
    guard path.hasPrefix("xl/worksheets/") else { continue }
    let cells = CellEvents(shared: shared.texts, isDay: styles.isDay, budget: budget)
    try readPart(path, of: package, into: cells)
    sheets.append(ReadSheet(name: sheet.name, rows: cells.rows))
  }
  return ReadWorkbook(sheets: sheets)
}

/// The workbook taken apart, what is no cell of it left packed.
private func opened(_ bytes: [UInt8]) throws(XLSXProblem) -> Package {
  var limits = Package.Limits()
  limits.part = XLSXLimits.partSize
  limits.total = XLSXLimits.totalSize
  limits.parts = XLSXLimits.parts
  do throws(PackageError) {
    return try Package(bytes, limits: limits) { name in
      name.hasPrefix("xl/") && name.hasSuffix(".xml") || name == "xl/_rels/workbook.xml.rels"
    }
  } catch {
    throw XLSXProblem(error, in: bytes)
  }
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
