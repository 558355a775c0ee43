import ArushaModel
import ArushaYAML

extension Rule {
  package static let quotationDiffers = Rule(
    "quotation-differs",
    passing: .quotation("lines: [12, 12]\ntext: Le chef montre l’exemple."),
    failing: .quotation("lines: [12, 12]\ntext: 1️⃣Le chef donne l’exemple."))
}

/// The words of a source, line by line.
struct SourceLines {
  private let lines: [String]

  init(_ bytes: [UInt8]) {
    lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
  }

  /// Whether a text stands word for word on some lines, marks of the page and spacing aside.
  func hold(_ text: String, on range: ClosedRange<Int>) -> Bool {
    guard range.lowerBound >= 1, range.upperBound <= lines.count else { return false }
    let page = lines[(range.lowerBound - 1)...(range.upperBound - 1)].joined(separator: "\n")
    return plain(page).contains(plain(text))
  }

  /// Italics are marks of the page, not of the speaker.
  private func plain(_ text: String) -> String {
    text.split { $0 == "*" }.joined().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
