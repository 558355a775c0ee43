/// A language as Word knows it: with a country, and a direction.
struct WordLanguage: Sendable, Hashable {
  let tag: String
  let isRightToLeft: Bool

  /// - Parameter code: BCP 47; what is no such code is taken for English.
  init(_ code: String) {
    let safe = code.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
    let base = safe.split(separator: "-").first.map { $0.lowercased() } ?? "en"
    let countries = [
      "en": "GB", "fr": "FR", "es": "ES", "pt": "PT", "ar": "SA", "he": "IL", "fa": "IR",
      "ur": "PK",
    ]
    tag = safe.contains("-") ? safe : countries[base].map { "\(base)-\($0)" } ?? base
    isRightToLeft = ["ar", "he", "fa", "ur"].contains(base)
  }

  var bidiTag: String { isRightToLeft ? tag : "ar-SA" }
}
