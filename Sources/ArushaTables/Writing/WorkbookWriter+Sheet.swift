import CXlsxWriter

extension WorkbookWriter {
  /// What a sheet has beside its cells. It is never protected: that would stop sorting.
  func arrange(
    _ sheet: Sheet, _ target: UnsafeMutablePointer<lxw_worksheet>
  ) throws(WorkbookProblem) {
    unsafe worksheet_set_paper(target, 9)
    unsafe worksheet_set_landscape(target)
    unsafe worksheet_fit_to_pages(target, 1, 0)
    unsafe worksheet_set_margins(target, 0.5, 0.5, 0.6, 0.6)
    if sheet.isHidden { unsafe worksheet_hide(target) }
    if let footer = sheet.footer {
      // `&` begins a code of the footer's own language.
      let text =
        "&L"
        + footer.split(separator: "&", omittingEmptySubsequences: false)
        .joined(separator: "&&") + "&R&P / &N"
      if text.utf16.count <= 255 { try check(unsafe worksheet_set_footer(target, text)) }
    }
    if sheet.frozenRows > 0 || sheet.frozenColumns > 0 {
      unsafe worksheet_freeze_panes(target, UInt32(sheet.frozenRows), UInt16(sheet.frozenColumns))
    }
    if sheet.frozenRows > 0 {
      try check(unsafe worksheet_repeat_rows(target, 0, UInt32(sheet.frozenRows - 1)))
    }
    if let printed = sheet.printedColumns, printed > 0, !sheet.rows.isEmpty {
      try check(
        unsafe worksheet_print_area(
          target, 0, 0, UInt32(sheet.rows.count - 1), UInt16(printed - 1)))
    }
    if let row = sheet.filterRow, !sheet.columns.isEmpty, sheet.rows.count > row {
      try check(
        unsafe worksheet_autofilter(
          target, UInt32(row), 0, UInt32(sheet.rows.count - 1), UInt16(sheet.columns.count - 1)))
    }
  }

  func add(
    _ choices: CellChoices, to target: UnsafeMutablePointer<lxw_worksheet>
  ) throws(WorkbookProblem) {
    let error = unsafe withTexts([choices.title, choices.message]) { texts -> lxw_error in
      var rule = unsafe lxw_data_validation()
      unsafe rule.error_title = texts[0]
      unsafe rule.error_message = texts[1]
      unsafe rule.ignore_blank = UInt8(LXW_VALIDATION_ON.rawValue)
      let range = choices.range
      func add() -> lxw_error {
        unsafe worksheet_data_validation_range(
          target, UInt32(range.firstRow), UInt16(range.firstColumn), UInt32(range.lastRow),
          UInt16(range.lastColumn), &rule)
      }
      switch choices.kind {
      case .words(let words):
        guard words.joined(separator: ",").utf16.count <= 255 else { return LXW_NO_ERROR }
        return unsafe withTexts(words) { words in
          var list = unsafe words.map { unsafe Optional($0) }
          unsafe list.append(nil)
          return unsafe list.withUnsafeMutableBufferPointer { list in
            unsafe rule.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
            unsafe rule.value_list = list.baseAddress
            return add()
          }
        }
      case .date:
        unsafe rule.validate = UInt8(LXW_VALIDATION_TYPE_DATE.rawValue)
        unsafe rule.criteria = UInt8(LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
        unsafe rule.minimum_datetime = lxw_datetime(
          year: 2000, month: 1, day: 1, hour: 0, min: 0, sec: 0)
        unsafe rule.maximum_datetime = lxw_datetime(
          year: 2099, month: 12, day: 31, hour: 0, min: 0, sec: 0)
        return add()
      case .integer(let bounds):
        unsafe rule.validate = UInt8(LXW_VALIDATION_TYPE_INTEGER.rawValue)
        unsafe rule.criteria = UInt8(LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
        unsafe rule.minimum_number = Double(bounds.lowerBound)
        unsafe rule.maximum_number = Double(bounds.upperBound)
        return add()
      }
    }
    try check(error)
  }

  func add(
    _ highlight: CellHighlight, to target: UnsafeMutablePointer<lxw_worksheet>
  ) throws(WorkbookProblem) {
    guard let format = unsafe workbook_add_format(book) else {
      throw WorkbookProblem.library(Int(LXW_ERROR_MEMORY_MALLOC_FAILED.rawValue))
    }
    unsafe format_set_bg_color(format, lxw_color_t(highlight.fill))
    unsafe format_set_font_color(format, lxw_color_t(highlight.color))
    let range = highlight.range
    let error = unsafe withTexts([highlight.condition]) { texts -> lxw_error in
      var rule = unsafe lxw_conditional_format()
      unsafe rule.type = UInt8(LXW_CONDITIONAL_TYPE_FORMULA.rawValue)
      unsafe rule.value_string = texts[0]
      unsafe rule.format = format
      return unsafe worksheet_conditional_format_range(
        target, UInt32(range.firstRow), UInt16(range.firstColumn), UInt32(range.lastRow),
        UInt16(range.lastColumn), &rule)
    }
    try check(error)
  }
}
