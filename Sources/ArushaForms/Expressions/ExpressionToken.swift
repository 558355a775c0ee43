/// A word, number or sign of an expression, and where it starts (scalars from 0).
struct ExpressionToken: Equatable {
  enum Kind: Equatable {
    case word(String)
    case number(Int)
    case sign(String)
    case end
  }

  let kind: Kind
  let offset: Int
  let length: Int

  /// The tokens of a text, ended by `.end`; nil and the offset where a character fits nowhere.
  static func tokens(of text: String) -> Result<[ExpressionToken], UnexpectedCharacter> {
    let scalars = Array(text.unicodeScalars)
    var tokens: [ExpressionToken] = []
    var index = 0
    while index < scalars.count {
      let start = index
      let scalar = scalars[index]
      if scalar == " " || scalar == "\n" || scalar == "\t" {
        index += 1
      } else if isWordPart(scalar) {
        while index < scalars.count, isWordPart(scalars[index]) || scalars[index] == "-" {
          index += 1
        }
        let word = String(String.UnicodeScalarView(scalars[start..<index]))
        let kind: Kind = parseInteger(word).map { .number($0) } ?? .word(word)
        tokens.append(ExpressionToken(kind: kind, offset: start, length: index - start))
      } else {
        let pair = String(String.UnicodeScalarView(scalars[start..<min(start + 2, scalars.count)]))
        let sign = ["<=", ">=", "==", "!="].contains(pair) ? pair : String(scalar)
        guard ["<=", ">=", "==", "!=", "<", ">", "(", ")"].contains(sign) else {
          return .failure(UnexpectedCharacter(offset: start, character: String(scalar)))
        }
        index += sign.unicodeScalars.count
        tokens.append(
          ExpressionToken(kind: .sign(sign), offset: start, length: index - start))
      }
    }
    tokens.append(ExpressionToken(kind: .end, offset: scalars.count, length: 1))
    return .success(tokens)
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
