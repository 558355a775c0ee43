/// A date as precise as it is known: `2026-03-01`, `2026-03` or `2026`, of the calendar.
package struct TextDate: Sendable, Hashable {
  package let text: String

  /// nil where `text` is no such date.
  package init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), parts[0].utf8.count == 4,
      parts.dropFirst().allSatisfy({ $0.utf8.count == 2 }),
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
    else { return nil }
    let numbers = parts.compactMap { Int($0) }
    if numbers.count > 1 {
      guard (1...12).contains(numbers[1]) else { return nil }
    }
    if numbers.count > 2 {
      guard (1...TextDate.days(inMonth: numbers[1], of: numbers[0])).contains(numbers[2]) else {
        return nil
      }
    }
    self.text = text
  }

  /// The first and the last day it may be, as `YYYY-MM-DD`: these compare as text.
  package var days: (first: String, last: String) {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    switch parts.count {
    case 1: return (text + "-01-01", text + "-12-31")
    case 2: return (text + "-01", text + "-\(TextDate.days(inMonth: parts[1], of: parts[0]))")
    default: return (text, text)
    }
  }

  package var year: String { String(text.prefix(4)) }

  private static func days(inMonth month: Int, of year: Int) -> Int {
    let isLeap =
      year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }
}
