/// A decimal number kept exactly: up to twelve digits before the point and six after it.
package struct DecimalNumber: Sendable, Hashable, Comparable {
  /// In millionths.
  private let millionths: Int
  /// Digits after the decimal point as it was written.
  package let decimals: Int

  package init(_ whole: Int) {
    millionths = whole * 1_000_000
    decimals = 0
  }

  /// Reads `-12.5`: digits with a point, no other signs. nil where `text` is no such number.
  package init?(_ text: String) {
    let isNegative = text.hasPrefix("-")
    let parts = text.dropFirst(isNegative ? 1 : 0).split(
      separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), (1...12).contains(parts[0].utf8.count),
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let whole = Int(parts[0])
    else { return nil }
    var fraction = 0
    if parts.count == 2 {
      guard (1...6).contains(parts[1].utf8.count), let digits = Int(parts[1]) else { return nil }
      fraction = (parts[1].utf8.count..<6).reduce(digits) { number, _ in number * 10 }
    }
    decimals = parts.count == 2 ? parts[1].utf8.count : 0
    millionths = (isNegative ? -1 : 1) * (whole * 1_000_000 + fraction)
  }

  /// As it would be typed: `-12.5`.
  package var text: String {
    let magnitude = millionths.magnitude
    let whole = "\(millionths < 0 ? "-" : "")\(magnitude / 1_000_000)"
    guard decimals > 0 else { return whole }
    let fraction = String(magnitude % 1_000_000)
    let digits = String(repeating: "0", count: 6 - fraction.utf8.count) + fraction
    return whole + "." + digits.prefix(decimals)
  }

  package static func < (left: Self, right: Self) -> Bool { left.millionths < right.millionths }
  package static func == (left: Self, right: Self) -> Bool {
    left.millionths == right.millionths
  }
  package func hash(into hasher: inout Hasher) { hasher.combine(millionths) }
}
