/// Why a file is not read as CSV. `rawValue` is permanent and names its sentence.
package enum CSVProblem: String, Error, Sendable, Hashable, CaseIterable {
  case tooLarge = "csv-too-large"
  /// A quote that is never closed: everything after it would be one cell.
  case openQuote = "csv-open-quote"
  /// UTF-16, or no text at all.
  case notText = "csv-not-text"
}

/// Reads a CSV file: with `;`, `,` or tabs, whichever the first line has most of outside quotes; in
/// UTF-8, or in Windows-1252 where it is not valid UTF-8. Guards are taken away.
///
/// Example: `id;note` and `A;"one; two"` is one row of headings and one with two cells.
package func readCSV(_ bytes: [UInt8]) throws(CSVProblem) -> ReadSheet {
  var bytes = bytes[...]
  if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
  guard !bytes.contains(0) else { throw CSVProblem.notText }
  let text = String(validating: bytes, as: UTF8.self) ?? Windows1252.decode(bytes)
  let scalars = Array(text.unicodeScalars)
  var (lines, separator) = (CSVLines(), CSVSeparator.semicolon)
  separator = likelySeparator(scalars)
  guard let mark = separator.rawValue.unicodeScalars.first else {
    return ReadSheet(name: "", rows: [:])
  }
  var index = 0
  var cell = String.UnicodeScalarView()
  var isQuoted = false
  while index < scalars.count {
    let scalar = scalars[index]
    index += 1
    if isQuoted {
      if scalar != "\"" {
        cell.append(scalar)
      } else if index < scalars.count, scalars[index] == "\"" {
        cell.append(scalar)
        index += 1
      } else {
        isQuoted = false
      }
      continue
    }
    switch scalar {
    case "\"" where cell.isEmpty: isQuoted = true
    case mark:
      try lines.add(cell)
      cell = .init()
    case "\r", "\n":
      if scalar == "\r", index < scalars.count, scalars[index] == "\n" { index += 1 }
      try lines.add(cell)
      cell = .init()
      lines.endRow()
    default: cell.append(scalar)
    }
  }
  guard !isQuoted else { throw CSVProblem.openQuote }
  try lines.add(cell)
  return ReadSheet(name: "", rows: lines.rows)
}

private func likelySeparator(_ scalars: [Unicode.Scalar]) -> CSVSeparator {
  var counts: [Unicode.Scalar: Int] = [:]
  var isQuoted = false
  for scalar in scalars {
    if scalar == "\"" { isQuoted.toggle() }
    if isQuoted { continue }
    if scalar == "\n" || scalar == "\r" { break }
    counts[scalar, default: 0] += 1
  }
  return CSVSeparator.allCases.max {
    (counts[Unicode.Scalar($0.rawValue) ?? " "] ?? 0)
      < (counts[Unicode.Scalar($1.rawValue) ?? " "] ?? 0)
  } ?? .semicolon
}

/// The rows that were read so far.
private struct CSVLines {
  private(set) var rows: [Int: [Int: ReadCell]] = [:]
  private var row = 1
  private var column = 1
  private var left = XLSXLimits.cells

  mutating func add(_ cell: String.UnicodeScalarView) throws(CSVProblem) {
    left -= 1
    guard left >= 0 else { throw CSVProblem.tooLarge }
    if !cell.isEmpty {
      rows[row, default: [:]][column] = .text(CSVGuard.unguarded(String(cell)))
    }
    column += 1
  }

  mutating func endRow() {
    (row, column) = (row + 1, 1)
  }
}
