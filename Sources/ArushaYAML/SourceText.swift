import ArushaDiagnostics

/// The bytes of a file and where its lines begin.
struct SourceText {
  /// Without a byte order mark: it has no column.
  let bytes: [UInt8]
  private let lines: LineStarts
  private var lineStarts: [Int] { lines.offsets }

  init(_ content: [UInt8]) {
    bytes = content.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(content.dropFirst(3)) : content
    lines = LineStarts(bytes)
  }

  /// Offsets of the first byte of each line, counted when the first of them is asked for: most files
  /// have nothing wrong and need none. A line ends with LF, CR LF or CR, as for libyaml.
  private final class LineStarts {
    private let bytes: [UInt8]
    lazy var offsets: [Int] = LineStarts.found(in: bytes)

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    private static func found(in bytes: [UInt8]) -> [Int] {
      var starts = [0]
      for offset in bytes.indices {
        switch bytes[offset] {
        case 0x0A: starts.append(offset + 1)
        case 0x0D where offset + 1 == bytes.count || bytes[offset + 1] != 0x0A:
          starts.append(offset + 1)
        default: break
        }
      }
      return starts
    }
  }

  /// The number, counted from 1, of the line that holds a byte.
  func line(ofByte offset: Int) -> Int {
    var (low, high) = (0, lineStarts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The bytes of a line, without its ending; empty for a line that is not there.
  func bytes(ofLine line: Int) -> ArraySlice<UInt8> {
    guard line >= 1, line <= lineStarts.count else { return [] }
    let end = line < lineStarts.count ? lineStarts[line] : bytes.count
    var slice = bytes[lineStarts[line - 1]..<end]
    while slice.last == 0x0A || slice.last == 0x0D { slice.removeLast() }
    return slice
  }

  /// The first scalars of what a line holds from a position on. No more than explain a problem: a
  /// line may be as long as the file, and hold a hundred problems.
  func scalars(from position: SourcePosition) -> [Unicode.Scalar] {
    var rest = bytes(ofLine: position.line)
    var toSkip = position.column - 1
    rest = rest.drop { byte in
      if byte & 0xC0 != 0x80 { toSkip -= 1 }
      return toSkip >= 0
    }
    return Array(String(decoding: rest.prefix(4096), as: UTF8.self).unicodeScalars)
  }

  /// The place after the last character of a line that is no white space.
  func endOfText(inLine line: Int) -> SourcePosition {
    var text = bytes(ofLine: line)
    while text.last == 0x20 || text.last == 0x09 { text.removeLast() }
    return SourcePosition(line: line, column: scalarCount(text) + 1)
  }

  /// The place after the last character of the text that is no white space and stands before
  /// `limit`, looking back no further than the line `first`.
  func endOfText(before limit: SourcePosition, downTo first: Int) -> SourcePosition {
    var line = limit.column > 1 ? limit.line : limit.line - 1
    while line > first, endOfText(inLine: line).column == 1 { line -= 1 }
    return min(limit, endOfText(inLine: max(line, first)))
  }
}

/// How many scalars valid UTF-8 holds.
func scalarCount(_ bytes: ArraySlice<UInt8>) -> Int {
  bytes.reduce(into: 0) { count, byte in if byte & 0xC0 != 0x80 { count += 1 } }
}

extension SourcePosition {
  /// The range of so many characters of one line from here.
  func spanning(_ count: Int) -> SourceRange {
    SourceRange(start: self, end: SourcePosition(line: line, column: column + count))
  }
}
