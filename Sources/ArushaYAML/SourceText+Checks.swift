import ArushaDiagnostics

extension SourceText {
  /// Reports every place that is not UTF-8.
  func checkEncoding(_ problems: inout ProblemList) -> Bool {
    var offset = 0
    // Where counting stopped; a bad place counts as one character, as most editors show it.
    var counted = (line: 0, offset: 0, column: 1)
    while !problems.isFull, let bad = firstNotUTF8(from: offset) {
      let line = line(ofByte: bad.lowerBound)
      if counted.line != line {
        let start = bytes(ofLine: line).startIndex
        // A bad place may run over the end of a line only by a bug of the decoder; stay safe.
        counted = (line, min(start, bad.lowerBound), 1)
      }
      let column = counted.column + scalarCount(bytes[counted.offset..<bad.lowerBound])
      problems.add(
        "yaml-not-utf8", at: SourcePosition(line: line, column: column).spanning(1),
        ["byte": hexadecimal(UInt32(bytes[bad.lowerBound]), digits: 2)])
      counted = (line, bad.upperBound, column + 1)
      offset = bad.upperBound
    }
    return offset == 0
  }

  private func firstNotUTF8(from offset: Int) -> Range<Int>? {
    guard offset < bytes.count else { return nil }
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span.extracting(offset...))
      return nil
    } catch {
      let bad = error.byteOffsets
      return offset + bad.lowerBound..<offset + max(bad.upperBound, bad.lowerBound + 1)
    }
  }

  /// Reports every character that YAML does not allow, and those that its versions read
  /// differently. The bytes must be UTF-8.
  func checkCharacters(_ problems: inout ProblemList) -> Bool {
    var isClean = true
    var offset = 0
    while offset < bytes.count && !problems.isFull {
      let byte = bytes[offset]
      if byte >= 0x20 && byte < 0x7F || byte == 0x0A || byte == 0x0D || byte == 0x09 {
        offset += 1
        continue
      }
      let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      let end = min(offset + length, bytes.count)
      if let id = unwelcome(bytes[offset..<end]) {
        isClean = false
        let line = line(ofByte: offset)
        let column = scalarCount(bytes[bytes(ofLine: line).startIndex..<offset]) + 1
        let scalar = String(decoding: bytes[offset..<end], as: UTF8.self).unicodeScalars.first
        problems.add(
          id, at: SourcePosition(line: line, column: column).spanning(1),
          ["code": "U+" + hexadecimal(scalar?.value ?? 0, digits: 4)])
      }
      offset = end
    }
    return isClean
  }

  /// The diagnostic for the character with this encoding, where it may not stand in a file.
  private func unwelcome(_ character: ArraySlice<UInt8>) -> String? {
    let start = character.startIndex
    switch character.count {
    case 1: return "yaml-control-character"
    case 2 where character.first == 0xC2:
      // U+0085, a line break in YAML 1.1 and none in 1.2, among the control characters.
      return character[start + 1] == 0x85
        ? "yaml-line-separator" : character[start + 1] < 0xA0 ? "yaml-control-character" : nil
    case 3 where character.starts(with: [0xE2, 0x80]):
      // U+2028 and U+2029: the same disagreement.
      return 0xA8...0xA9 ~= character[start + 2] ? "yaml-line-separator" : nil
    case 3 where character.elementsEqual([0xEF, 0xBB, 0xBF]):
      return "yaml-control-character"  // A byte order mark, unseen, in the midst of the text.
    case 3 where character.starts(with: [0xEF, 0xBF]):
      return character[start + 2] >= 0xBE ? "yaml-control-character" : nil
    default: return nil
    }
  }
}

/// Upper-case hexadecimal digits, at least `digits` of them.
func hexadecimal(_ value: UInt32, digits: Int) -> String {
  let text = String(value, radix: 16, uppercase: true)
  return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
}
