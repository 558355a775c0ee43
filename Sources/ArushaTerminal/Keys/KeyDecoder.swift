/// Turns the bytes that a terminal sends into keys, however they are cut into pieces.
///
/// An escape byte may be the Escape key or the beginning of a sequence: the caller says when nothing
/// more has come (`settle`), and it is the key then.
package struct KeyDecoder: Sendable, Hashable {
  /// What is kept of a paste; the rest of it is dropped.
  package static let pasteLimit = 1 << 20
  /// No sequence of a terminal is longer; a longer one is passed over.
  private static let sequenceLimit = 32

  private var bytes: [UInt8] = []
  private var pasted: [UInt8]?

  package init() {}

  /// Whether bytes wait for more to come.
  package var isWaiting: Bool { !bytes.isEmpty && pasted == nil }

  package mutating func feed(_ new: some Sequence<UInt8>) -> [Key] {
    bytes += new
    var keys: [Key] = []
    while let key = next(isFinal: false) { keys.append(key) }
    return keys
  }

  /// Nothing more has come for a while: what waits is taken as it is.
  package mutating func settle() -> [Key] {
    guard pasted == nil else { return [] }
    var keys: [Key] = []
    while let key = next(isFinal: true) { keys.append(key) }
    bytes = []
    return keys
  }

  private mutating func next(isFinal: Bool) -> Key? {
    if pasted != nil { return endOfPaste() }
    guard let first = bytes.first else { return nil }
    switch first {
    case 0x1B: return escape(isFinal: isFinal)
    case 0x0D, 0x0A: return take(1, .enter)
    case 0x09: return take(1, .tab)
    case 0x08, 0x7F: return take(1, .backspace)
    case 0x00: return take(1, .other)
    case 0x01...0x1A: return take(1, .control(Character(Unicode.Scalar(first + 0x60))))
    case 0x1C...0x1F: return take(1, .other)
    default: return character(isFinal: isFinal)
    }
  }

  private mutating func take(_ count: Int, _ key: Key) -> Key {
    bytes.removeFirst(count)
    return key
  }

  /// One scalar: marks that follow it are joined where the text is edited.
  private mutating func character(isFinal: Bool) -> Key? {
    let first = bytes[0]
    let length =
      switch first {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 1
      }
    if bytes.count < length, !isFinal, bytes.dropFirst().allSatisfy({ $0 & 0xC0 == 0x80 }) {
      return nil
    }
    let text = String(decoding: bytes.prefix(length), as: UTF8.self)
    guard text.unicodeScalars.count == 1, text != "\u{FFFD}", let character = text.first else {
      return take(1, .character("\u{FFFD}"))
    }
    return take(length, .character(character))
  }

  private mutating func escape(isFinal: Bool) -> Key? {
    guard bytes.count > 1 else { return isFinal ? take(1, .escape) : nil }
    switch bytes[1] {
    case 0x5B: return sequence(isFinal: isFinal)
    case 0x4F:
      guard bytes.count > 2 else { return isFinal ? take(2, .other) : nil }
      return take(3, KeyDecoder.named[bytes[2]] ?? .other)
    case 0x1B: return take(1, .escape)
    // A letter with Alt; a byte that begins a character beyond ASCII is a key of its own.
    case 0x20...0x7E: return take(2, .other)
    default: return take(1, .escape)
    }
  }

  /// `ESC [ parameters final`.
  private mutating func sequence(isFinal: Bool) -> Key? {
    let body = bytes.dropFirst(2)
    guard let end = body.firstIndex(where: { !(0x20...0x3F).contains($0) }) else {
      if isFinal || bytes.count > KeyDecoder.sequenceLimit { return take(bytes.count, .other) }
      return nil
    }
    // The Linux console's function keys: ESC [ [ A.
    if bytes[end] == 0x5B, end == 2 {
      guard bytes.count > 3 else { return isFinal ? take(3, .other) : nil }
      return take(4, .other)
    }
    // A sequence that another byte breaks into is passed over; the byte is a key of its own.
    guard (0x40...0x7E).contains(bytes[end]) else { return take(end, .other) }
    let parameters = String(decoding: bytes[2..<end], as: UTF8.self)
    let final = bytes[end]
    if final == 0x7E, parameters == "200" {
      bytes.removeFirst(end + 1)
      pasted = []
      return endOfPaste()
    }
    let number = parameters.split(separator: ";").first ?? ""
    let key =
      final == 0x7E
      ? KeyDecoder.numbered[String(number)]
      : KeyDecoder.named[final]
    return take(end + 1, key ?? .other)
  }

  private static let pasteEnd: [UInt8] = [0x1B, 0x5B, 0x32, 0x30, 0x31, 0x7E]

  private mutating func endOfPaste() -> Key? {
    let mark = KeyDecoder.pasteEnd
    let end = bytes.indices.first { bytes[$0...].starts(with: mark) }
    // The mark itself may be cut: what could be its beginning waits.
    let ready = end ?? max(0, bytes.count - mark.count + 1)
    let room = KeyDecoder.pasteLimit - (pasted?.count ?? 0)
    pasted?.append(contentsOf: bytes.prefix(min(ready, max(0, room))))
    guard end != nil else {
      bytes.removeFirst(ready)
      return nil
    }
    bytes.removeFirst(ready + mark.count)
    defer { pasted = nil }
    return .paste(String(decoding: pasted ?? [], as: UTF8.self))
  }

  private static let named: [UInt8: Key] = [
    0x41: .up, 0x42: .down, 0x43: .right, 0x44: .left, 0x48: .home, 0x46: .end, 0x4D: .enter,
  ]
  private static let numbered: [String: Key] = [
    "1": .home, "7": .home, "4": .end, "8": .end, "3": .delete, "5": .pageUp, "6": .pageDown,
  ]
}
