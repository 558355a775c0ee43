/// The words of a text in lower case; whatever is no letter, digit or hyphen parts them.
///
/// All their letters stand in one array: a form has thousands of texts, and each is compared with
/// every term of the glossary.
struct NormalizedWords {
  private(set) var letters: [UInt8] = []
  /// Where each word ends; it begins where the one before does.
  private(set) var ends: [Int] = []
  /// Which letters words begin with, a bit for each remainder by 64: what has no word in common with
  /// a text is mostly seen at once.
  private(set) var beginnings: UInt64 = 0

  var count: Int { ends.count }

  init(_ text: String) {
    letters.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x61...0x7A, 0x30...0x39, 0x2D: letters.append(UInt8(scalar.value))
      case 0x41...0x5A: letters.append(UInt8(scalar.value) | 0x20)
      case ..<0x80: endWord()
      // Latin letters with accents, but the signs of multiplication and division among them.
      case 0xC0...0xFF where scalar.value != 0xD7 && scalar.value != 0xF7:
        letters.append(0xC3)
        let last = UInt8(scalar.value - 0x40)
        letters.append(scalar.value < 0xDF ? last | 0x20 : last)
      // Dashes and quotation marks.
      case 0x2010...0x2027: endWord()
      default:
        if scalar.properties.isAlphabetic || scalar.properties.isGraphemeExtend {
          letters.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
        } else {
          endWord()
        }
      }
    }
    endWord()
  }

  private mutating func endWord() {
    let start = ends.last ?? 0
    guard letters.count > start else { return }
    beginnings |= 1 << UInt64(letters[start] & 63)
    ends.append(letters.count)
  }

  /// Where the letters of a word stand.
  func range(of word: Int) -> Range<Int> { (word == 0 ? 0 : ends[word - 1])..<ends[word] }
}

/// Words that are looked for in texts, one after the other.
struct WordPattern {
  private let words: NormalizedWords
  /// By word, whether it ends there; else any ending will do.
  private let isWhole: [Bool]

  /// - Parameter isWhole: whether words must be the same to their ends; else those that end in `=`
  ///   must.
  init(_ text: String, isWhole: Bool = false) {
    words = NormalizedWords(text)
    self.isWhole = text.split(separator: " ").flatMap { part in
      Array(
        repeating: isWhole || part.hasSuffix("="), count: NormalizedWords(String(part)).count)
    }
  }

  func isFound(in text: NormalizedWords) -> Bool {
    guard words.count > 0, text.count >= words.count,
      words.beginnings & ~text.beginnings == 0
    else { return false }
    for start in 0...(text.count - words.count)
    where (0..<words.count).allSatisfy({ matches($0, text, start + $0) }) {
      return true
    }
    return false
  }

  private func matches(_ word: Int, _ text: NormalizedWords, _ place: Int) -> Bool {
    let (wanted, given) = (words.range(of: word), text.range(of: place))
    guard given.count >= wanted.count, !isWhole[word] || given.count == wanted.count else {
      return false
    }
    for offset in 0..<wanted.count
    where text.letters[given.lowerBound + offset] != words.letters[wanted.lowerBound + offset] {
      return false
    }
    return true
  }
}
