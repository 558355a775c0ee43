import ArushaModel

/// A form that a short text must have.
package enum TextPattern: Sendable, CaseIterable {
  /// Letters, digits, `-`, `_` and `.`; at most 64; starts with a letter or digit.
  case identifier
  /// A file's name without folders.
  case fileName
  /// `[0-9]{4}(-[0-9A-Za-z]{1,8})?`
  case period
  /// `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, a date of the calendar.
  case date
  /// `YYYY-MM-DDThh:mm:ssZ`
  case time
  /// Two lower-case letters.
  case language
  /// Twelve lower-case hex digits.
  case shortDigest
  /// 64 lower-case hex digits.
  case sha256
  /// `sha256:` and 64 lower-case hex digits.
  case digest
  /// A decimal number, such as `-12.5`.
  case number
  /// Any key.
  case any

  /// What is told of a text that does not follow it.
  var rule: Rule {
    switch self {
    case .identifier: .patternIdentifier
    case .fileName: .patternFileName
    case .period: .patternPeriod
    case .date: .patternDate
    case .time: .patternTime
    case .language: .patternLanguage
    case .shortDigest: .patternShortDigest
    case .sha256: .patternSha256
    case .digest: .patternDigest
    case .number: .patternNumber
    case .any: .patternAny
    }
  }

  package func matches(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    switch self {
    case .identifier:
      return isIdentifier(bytes)
    case .fileName:
      return isIdentifier(bytes) && text.hasSuffix(".yaml")
    case .period:
      return Period(text) != nil
    case .date:
      return TextDate(text) != nil
    case .time:
      return bytes.count == 20 && text.hasSuffix("Z") && TextDate(String(text.prefix(10))) != nil
        && isClock(bytes[10..<19])
    case .language:
      return bytes.count == 2 && bytes.allSatisfy { (0x61...0x7a).contains($0) }
    case .shortDigest:
      return bytes.count == 12 && bytes.allSatisfy(isHex)
    case .sha256:
      return bytes.count == 64 && bytes.allSatisfy(isHex)
    case .digest:
      return text.hasPrefix("sha256:") && bytes.count == 71
        && bytes.dropFirst(7).allSatisfy(isHex)
    case .number:
      return DecimalNumber(text) != nil
    case .any:
      return !bytes.isEmpty && bytes.count <= 200
    }
  }

  /// The same as a regular expression (ECMA 262), for editors: it leaves out which days a month has.
  package var expression: String {
    let month = "(0[1-9]|1[0-2])"
    let day = "(0[1-9]|[12][0-9]|3[01])"
    return switch self {
    case .identifier: "^(?!.*\\.\\.)[0-9A-Za-z][0-9A-Za-z_.-]{0,63}$"
    case .fileName: "^(?!.*\\.\\.)[0-9A-Za-z][0-9A-Za-z_.-]{0,58}\\.yaml$"
    case .period: "^[0-9]{4}(-[0-9A-Za-z]{1,8})?$"
    case .date: "^[0-9]{4}(-\(month)(-\(day))?)?$"
    case .time:
      "^[0-9]{4}-\(month)-\(day)T([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)Z$"
    case .language: "^[a-z]{2}$"
    case .shortDigest: "^[0-9a-f]{12}$"
    case .sha256: "^[0-9a-f]{64}$"
    case .digest: "^sha256:[0-9a-f]{64}$"
    case .number: "^-?[0-9]{1,12}(\\.[0-9]{1,6})?$"
    case .any: "^[\\s\\S]{1,200}$"
    }
  }

  private func isIdentifier(_ bytes: [UInt8]) -> Bool {
    guard (1...64).contains(bytes.count), let first = bytes.first, isAlphanumeric(first) else {
      return false
    }
    let rest = bytes.allSatisfy { isAlphanumeric($0) || $0 == 0x2d || $0 == 0x5f || $0 == 0x2e }
    return rest && !zip(bytes, bytes.dropFirst()).contains { $0 == 0x2e && $1 == 0x2e }
  }

  /// `Thh:mm:ss`
  private func isClock(_ bytes: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.hasPrefix("T") else { return false }
    let parts = text.dropFirst().split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 3,
      parts.allSatisfy({ $0.utf8.count == 2 && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let hour = Int(parts[0]), let minute = Int(parts[1]), let second = Int(parts[2])
    else { return false }
    return (0...23).contains(hour) && (0...59).contains(minute) && (0...60).contains(second)
  }
}

private func isAlphanumeric(_ byte: UInt8) -> Bool {
  (0x30...0x39).contains(byte) || (0x61...0x7a).contains(byte | 0x20)
}

private func isHex(_ byte: UInt8) -> Bool {
  (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte)
}
