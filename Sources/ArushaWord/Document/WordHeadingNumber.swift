import ArushaReport

/// The numbers of headings, counted as Word counts them.
enum WordHeadingNumber {
  /// The number of a heading, `2` or `2.1`; nil where it has none: below the second level, and
  /// where it brings a number or an id of its own (`3. Transparency`, `A-LEAD-01-b Name a unit`).
  static func next(_ entry: OutlineEntry, counts: inout [Int]) -> String? {
    guard entry.level <= 2, !bringsItsOwn(entry.text) else { return nil }
    if entry.level == 1 {
      counts = [counts[0] + 1, 0]
      return String(counts[0])
    }
    // Word counts a second level before any first as 0.1.
    counts[1] += 1
    return "\(counts[0]).\(counts[1])"
  }

  private static func bringsItsOwn(_ text: String) -> Bool {
    guard let word = text.split(whereSeparator: \.isWhitespace).first else { return false }
    let digits = word.prefix(while: \.isNumber)
    if !digits.isEmpty {
      return digits.count < word.count && word.dropFirst(digits.count).count == 1
    }
    return word.contains("-") && word.contains(where: \.isNumber)
      && word.first?.isUppercase == true
  }
}

/// Where the numbers of headings come from.
struct HeadingNumbering: Sendable, Hashable {
  /// The numbering that each heading names; nil where its style does.
  var number: Int?

  func direct(_ level: Int) -> (level: Int, number: Int)? {
    number.map { (level - 1, $0) }
  }
}
