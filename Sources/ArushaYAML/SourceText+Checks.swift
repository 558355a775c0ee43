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

  /// Only runs of bytes over 0x7F can be wrong: what stands between them is ASCII.
  private func firstNotUTF8(from offset: Int) -> Range<Int>? {
    var start = offset
    while true {
      start = endOfASCII(from: start)
      guard start < bytes.count else { return nil }
      var end = start
      while end < bytes.count, bytes[end] >= 0x80 { end += 1 }
      do throws(UTF8.ValidationError) {
        _ = try UTF8Span(validating: bytes.span.extracting(start..<end))
      } catch {
        let bad = error.byteOffsets
        return start + bad.lowerBound..<start + max(bad.upperBound, bad.lowerBound + 1)
      }
      start = end
    }
  }

  private func endOfASCII(from offset: Int) -> Int {
    let highBits: UInt64 = 0x8080_8080_8080_8080
    return unsafe bytes.withUnsafeBytes { raw in
      var place = offset
      while place + 8 <= raw.count {
        let word = unsafe raw.loadUnaligned(fromByteOffset: place, as: UInt64.self)
        guard word & highBits == 0 else {
          // The first byte of the eight, in the order of the memory, that has its high bit.
          return place + (word & highBits).littleEndian.trailingZeroBitCount / 8
        }
        place += 8
      }
      while place < raw.count, unsafe raw[place] < 0x80 { place += 1 }
      return place
    }
  }

  /// Reports every character that YAML does not allow, and those that its versions read
  /// differently. The bytes must be UTF-8.
  func checkCharacters(_ problems: inout ProblemList) -> Bool {
    var isClean = true
    var offset = 0
    while offset < bytes.count && !problems.isFull {
      offset = endOfPlainText(from: offset)
      guard offset < bytes.count else { break }
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
          ["code": codePoint(of: scalar ?? "\0")])
      }
      offset = end
    }
    return isClean
  }

  /// How far text goes on from `offset` in which there is nothing to look at: eight bytes at a time,
  /// since every byte of every file passes here.
  private func endOfPlainText(from offset: Int) -> Int {
    let repeated: UInt64 = 0x0101_0101_0101_0101
    let highBits = repeated &* 0x80
    return unsafe bytes.withUnsafeBytes { raw in
      var place = offset
      while place + 8 <= raw.count {
        let word = unsafe raw.loadUnaligned(fromByteOffset: place, as: UInt64.self)
        // Each leaves a high bit: bytes of 0x80 and more; bytes under a space, and sometimes the one
        // above them, but line feeds; deletes.
        let under = (word &- repeated &* 0x20) & ~word
        let feed = word ^ (repeated &* 0x0A)
        let feeds = ~(((feed & ~highBits) &+ ~highBits) | feed | ~highBits)
        let delete = word ^ (repeated &* 0x7F)
        let found = word | (under & ~feeds) | ((delete &- repeated) & ~delete)
        guard found & highBits == 0 else { return place }
        place += 8
      }
      return place
    }
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

/// A character as Unicode writes its number, such as `U+001B`.
package func codePoint(of scalar: Unicode.Scalar) -> String {
  "U+" + hexadecimal(scalar.value, digits: 4)
}

/// Upper-case hexadecimal digits, at least `digits` of them.
func hexadecimal(_ value: UInt32, digits: Int) -> String {
  let text = String(value, radix: 16, uppercase: true)
  return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
}
