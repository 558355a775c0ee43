import ArushaReport

extension HTMLPage {
  /// A place to fill in with a pen: the page runs nothing and sends nothing, so that what is typed
  /// into it would be lost.
  func markup(_ field: Field) -> String {
    if case .checkBox(let isChecked) = field.kind { return box(isChecked) }
    guard field.words.isEmpty else { return escapedLines(field.words) }
    guard case .choice(let options) = field.kind else {
      let rules = String(repeating: "<span></span>", count: field.lines)
      return "<span class=\"blank\" role=\"img\" aria-label=\"\(escaped(field.label))\">"
        + rules + "</span>"
    }
    return options.map { option in
      "<span class=\"option\">\(box(false))\u{A0}\(escaped(option.words))</span>"
    }
    .joined(separator: " ")
  }

  private func box(_ isChecked: Bool) -> String {
    "<span class=\"box\" aria-hidden=\"true\">\(isChecked ? "☒" : "☐")</span>"
  }
}
