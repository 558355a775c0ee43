import CXlsxWriter

/// A workbook as the bytes of an XLSX file, which a spreadsheet opens without repair.
package func writeXLSX(_ workbook: Workbook) throws(WorkbookProblem) -> [UInt8] {
  let descriptor = arusha_memory_file()
  guard descriptor >= 0 else { throw WorkbookProblem.noMemory }
  defer { arusha_memory_file_close(descriptor) }
  var name = [CChar](repeating: 0, count: 32)
  unsafe name.withUnsafeMutableBufferPointer {
    if let start = $0.baseAddress { unsafe arusha_memory_file_name(descriptor, start) }
  }
  guard let book = unsafe workbook_new(name) else { throw WorkbookProblem.noMemory }
  do throws(WorkbookProblem) {
    var writer = unsafe WorkbookWriter(book: book)
    try writer.write(workbook)
  } catch {
    // Closing is what frees the library's memory; what it writes is not used.
    _ = unsafe workbook_close(book)
    throw error
  }
  let error = unsafe workbook_close(book)
  guard error == LXW_NO_ERROR else { throw WorkbookProblem.library(Int(error.rawValue)) }
  return try bytes(of: descriptor)
}

private func bytes(of descriptor: Int32) throws(WorkbookProblem) -> [UInt8] {
  let size = arusha_memory_file_size(descriptor)
  guard size > 0 else { throw WorkbookProblem.noMemory }
  let bytes = unsafe [UInt8](unsafeUninitializedCapacity: Int(size)) { buffer, count in
    count = Int(max(0, unsafe arusha_memory_file_read(descriptor, buffer.baseAddress, size)))
  }
  guard bytes.count == Int(size) else { throw WorkbookProblem.noMemory }
  return bytes
}

/// Fills one workbook of the library.
@safe struct WorkbookWriter {
  let book: UnsafeMutablePointer<lxw_workbook>
  private var formats: [CellStyle: UnsafeMutablePointer<lxw_format>] = unsafe [:]

  init(book: UnsafeMutablePointer<lxw_workbook>) { unsafe self.book = unsafe book }

  mutating func write(_ workbook: Workbook) throws(WorkbookProblem) {
    setProperties(of: workbook)
    for sheet in workbook.sheets { try write(sheet) }
  }

  private func setProperties(of workbook: Workbook) {
    // The library copies the texts, but asks for pointers that may change.
    unsafe withTexts([workbook.title, workbook.author]) { texts in
      var properties = unsafe lxw_doc_properties()
      unsafe properties.title = texts[0]
      unsafe properties.author = texts[1]
      unsafe properties.created = workbook.created
      _ = unsafe workbook_set_properties(book, &properties)
    }
  }

  private mutating func write(_ sheet: Sheet) throws(WorkbookProblem) {
    guard let target = unsafe workbook_add_worksheet(book, sheet.name) else {
      throw WorkbookProblem.library(Int(LXW_ERROR_MEMORY_MALLOC_FAILED.rawValue))
    }
    for (index, column) in sheet.columns.enumerated() {
      var options = lxw_row_col_options(hidden: column.isHidden ? 1 : 0, level: 0, collapsed: 0)
      try check(
        unsafe worksheet_set_column_opt(
          target, UInt16(index), UInt16(index), Double(column.width), nil, &options))
    }
    for (index, row) in sheet.rows.enumerated() {
      let height = row.height ?? RowHeight.points(of: row, columns: sheet.columns)
      try check(unsafe worksheet_set_row(target, UInt32(index), height, nil))
      for (column, cell) in row.cells.enumerated() {
        try unsafe write(
          cell, style: cell.style ?? row.style, sheet.name, index, column, to: target)
      }
    }
    try unsafe arrange(sheet, target)
    for choices in sheet.choices { try unsafe add(choices, to: target) }
    for highlight in sheet.highlights { try unsafe add(highlight, to: target) }
  }

  private mutating func write(
    _ cell: SheetCell, style: CellStyle, _ sheet: String, _ row: Int, _ column: Int,
    to target: UnsafeMutablePointer<lxw_worksheet>
  ) throws(WorkbookProblem) {
    let format = unsafe format(style)
    let (row32, column16) = (UInt32(row), UInt16(column))
    switch cell.content {
    case .blank:
      try check(unsafe worksheet_write_blank(target, row32, column16, format))
    case .text(let text):
      guard text.utf16.count <= 32_767 else {
        throw WorkbookProblem.textTooLong(sheet: sheet, row: row, column: column)
      }
      guard !text.isEmpty else {
        try check(unsafe worksheet_write_blank(target, row32, column16, format))
        return
      }
      // Never `write_string` of something that could be a formula or a link: this one is text.
      try check(
        unsafe worksheet_write_string(target, row32, column16, escapedForXLSX(text), format))
    case .number(let number):
      try check(unsafe worksheet_write_number(target, row32, column16, number, format))
    case .date(let day):
      guard let serial = SerialDay.number(of: day) else {
        throw WorkbookProblem.badDay(sheet: sheet, row: row, column: column)
      }
      try check(unsafe worksheet_write_number(target, row32, column16, Double(serial), format))
    }
  }

  private mutating func format(_ style: CellStyle) -> UnsafeMutablePointer<lxw_format>? {
    if let known = unsafe formats[style] { return unsafe known }
    guard let format = unsafe workbook_add_format(book) else { return nil }
    unsafe format_set_font_size(format, Double(style.size))
    unsafe format_set_font_color(format, lxw_color_t(style.color))
    if style.isBold { unsafe format_set_bold(format) }
    if style.isItalic { unsafe format_set_italic(format) }
    if style.wraps { unsafe format_set_text_wrap(format) }
    if let fill = style.fill { unsafe format_set_bg_color(format, lxw_color_t(fill)) }
    if style.hasBorder {
      unsafe format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
      unsafe format_set_border_color(format, 0xBFBFBF)
    }
    let alignment: lxw_format_alignments =
      switch style.alignment {
      case .start: LXW_ALIGN_LEFT
      case .center: LXW_ALIGN_CENTER
      case .end: LXW_ALIGN_RIGHT
      }
    unsafe format_set_align(format, UInt8(alignment.rawValue))
    unsafe format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    if let text = style.format { unsafe format_set_num_format(format, text) }
    unsafe formats[style] = unsafe format
    return unsafe format
  }

  func check(_ error: lxw_error) throws(WorkbookProblem) {
    guard error == LXW_NO_ERROR else { throw WorkbookProblem.library(Int(error.rawValue)) }
  }
}

/// Texts as the library's C strings, for as long as `body` runs.
func withTexts<Result>(
  _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>]) -> Result
) -> Result {
  let copies = unsafe texts.map { text in
    let bytes = Array(text.utf8).filter { $0 != 0 } + [0]
    let copy = UnsafeMutablePointer<CChar>.allocate(capacity: bytes.count)
    for (index, byte) in bytes.enumerated() {
      unsafe copy[index] = CChar(bitPattern: byte)
    }
    return unsafe copy
  }
  defer { for index in texts.indices { unsafe copies[index].deallocate() } }
  return unsafe body(copies)
}
