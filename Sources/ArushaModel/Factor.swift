/// One of the ten key factors of the Revised Arusha Declaration (WCO, 2003), or 0: cross-cutting.
///
/// Order and numbers are the declaration's. Names are texts, so they live in the language files
/// under `factor.<number>`.
package struct Factor: Sendable, Hashable, Comparable {
  package let number: Int
  /// The prefix of the ids of its questions and practices.
  package let code: String

  package static let crossCutting = Factor(number: 0, code: "X")
  package static let ten: [Factor] = [
    "LEAD", "REG", "TRA", "AUT", "REF", "AUD", "CODE", "HR", "CUL", "PRIV",
  ].enumerated().map { Factor(number: $0.offset + 1, code: $0.element) }

  package static func < (left: Factor, right: Factor) -> Bool { left.number < right.number }
}
