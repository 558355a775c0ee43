extension Texts {
  /// A whole number with the language's grouping: 1,234 · 1 234 (narrow no-break) · 1.234.
  /// Spanish and Portuguese group from five digits on.
  package func number(_ value: Int) -> String {
    let digits = String(value.magnitude)
    let (separator, from): (String, Int) =
      switch language {
      case .english, .pseudo: (",", 4)
      case .french: ("\u{202F}", 4)
      case .spanish: ("\u{202F}", 5)
      case .portuguese: (".", 5)
      }
    var grouped = ""
    for (offset, digit) in digits.enumerated() {
      let left = digits.count - offset
      if offset > 0, left.isMultiple(of: 3), digits.count >= from { grouped += separator }
      grouped.append(digit)
    }
    return (value < 0 ? "\u{2212}" : "") + grouped
  }

  /// A decimal number written with a point, with the language's grouping and decimal sign:
  /// 1,234.5 · 1 234,5.
  package func decimal(_ plain: String) -> String {
    let parts = plain.split(separator: ".", maxSplits: 1)
    guard let first = parts.first, let whole = Int(first) else { return plain }
    // The minus sign of a number below one would be lost with its zero.
    let sign = plain.hasPrefix("-") && whole == 0 ? "\u{2212}" : ""
    let fraction =
      parts.count == 2 ? (language == .english || language == .pseudo ? "." : ",") + parts[1] : ""
    return sign + number(whole) + fraction
  }

  /// `value` as a percentage without decimals, from its numerator and denominator: 67% · 67 %.
  /// Rounded half up; nil where the denominator is 0.
  package func percentage(_ numerator: Int, of denominator: Int) -> String? {
    guard denominator > 0 else { return nil }
    let percent = (numerator * 200 + denominator) / (denominator * 2)
    switch language {
    case .english, .portuguese, .pseudo: return "\(percent)%"
    case .french: return "\(percent)\u{202F}%"
    case .spanish: return "\(percent)\u{A0}%"
    }
  }

  /// An ISO date (`2026-03-01`, `2026-03`, `2026`, a time after it ignored) in words; as it is
  /// where it is no date.
  package func date(_ iso: String) -> String {
    let parts = iso.prefix(10).split(separator: "-", omittingEmptySubsequences: false)
      .map { Int($0) }
    guard (2...3).contains(parts.count), let year = parts[0], let month = parts[1],
      (1...12).contains(month)
    else { return iso }
    let name = self("month.\(month)")
    if parts.count == 2 {
      return self("date.month", ["month": name, "year": String(year)])
    }
    guard let day = parts[2], (1...31).contains(day) else { return iso }
    let dayText = day == 1 && language == .french ? "1\u{1D49}\u{02B3}" : String(day)
    return self("date.day", ["day": dayText, "month": name, "year": String(year)])
  }

  /// `a, b and c`.
  package func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " " + self("list.and") + " " + last
  }

  /// `a; b; c`, with the language's own spacing.
  package func joined(_ items: [String]) -> String {
    items.joined(separator: self("list.semicolon"))
  }

  /// The text in the language's quotation marks.
  package func quoted(_ text: String) -> String { self("quote", ["text": text]) }
}
