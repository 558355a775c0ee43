import ArushaModel

/// A word, number, date or sign of an expression, and where it starts (scalars from 0).
struct ExpressionToken: Equatable {
  enum Kind: Equatable {
    case word(String)
    case number(DecimalNumber)
    /// `YYYY-MM-DD`: shorter dates would be numbers.
    case date(TextDate)
    case sign(String)
    case end
  }

  let kind: Kind
  let offset: Int
  let text: String

  var length: Int { text.unicodeScalars.count }

  /// What may be an id: one can begin with a digit, and look like a number.
  var name: String? {
    switch kind {
    case .word, .number, .date: text
    case .sign, .end: nil
    }
  }

  /// The tokens of a text, ended by `.end`; else where a character fits nowhere.
  static func tokens(of text: String) -> Result<[ExpressionToken], UnexpectedCharacter> {
    let scalars = Array(text.unicodeScalars)
    var tokens: [ExpressionToken] = []
    var index = 0
    func spelt(_ range: Range<Int>) -> String {
      String(String.UnicodeScalarView(scalars[range]))
    }
    while index < scalars.count {
      let start = index
      let scalar = scalars[index]
      if scalar == " " || scalar == "\n" || scalar == "\t" {
        index += 1
      } else if isWordPart(scalar) || scalar == "-" {
        while index < scalars.count, isWordPart(scalars[index]) || scalars[index] == "-" {
          index += 1
        }
        let word = spelt(start..<index)
        guard word != "-" else {
          return .failure(UnexpectedCharacter(offset: start, character: "-"))
        }
        tokens.append(ExpressionToken(kind: kind(of: word), offset: start, text: word))
      } else {
        let pair = spelt(start..<min(start + 2, scalars.count))
        let sign = ["<=", ">=", "==", "!="].contains(pair) ? pair : String(scalar)
        guard ["<=", ">=", "==", "!=", "<", ">", "(", ")", ","].contains(sign) else {
          return .failure(UnexpectedCharacter(offset: start, character: String(scalar)))
        }
        index += sign.unicodeScalars.count
        tokens.append(ExpressionToken(kind: .sign(sign), offset: start, text: sign))
      }
    }
    tokens.append(ExpressionToken(kind: .end, offset: scalars.count, text: ""))
    return .success(tokens)
  }

  private static func kind(of word: String) -> Kind {
    if let number = DecimalNumber(word) { return .number(number) }
    if word.utf8.count == 10, let date = TextDate(word) { return .date(date) }
    return .word(word)
  }

  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "_", ".": true
    default: false
    }
  }
}

struct UnexpectedCharacter: Error, Equatable {
  let offset: Int
  let character: String
}
