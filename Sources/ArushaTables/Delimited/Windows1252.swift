/// The letters that Western European Windows writes.
enum Windows1252 {
  /// 0x80…0x9F; the five that have no character stand for the control of their number.
  private static let middle: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]

  static func decode(_ bytes: some Sequence<UInt8>) -> String {
    var scalars = String.UnicodeScalarView()
    for byte in bytes {
      let value = (0x80...0x9F).contains(byte) ? middle[Int(byte) - 0x80] : UInt32(byte)
      if let scalar = Unicode.Scalar(value) { scalars.append(scalar) }
    }
    return String(scalars)
  }

  /// French typography's narrow space becomes the wide one; what has no letter here becomes `?`.
  static func encode(_ text: String) -> (bytes: [UInt8], lost: Set<Character>) {
    var bytes: [UInt8] = []
    var lost: Set<Character> = []
    for scalar in text.unicodeScalars {
      let value = scalar.value == 0x202F ? 0xA0 : scalar.value
      if value < 0x80 || (0xA0...0xFF).contains(value) {
        bytes.append(UInt8(value))
      } else if let index = middle.firstIndex(of: value) {
        bytes.append(UInt8(0x80 + index))
      } else {
        bytes.append(UInt8(ascii: "?"))
        lost.insert(Character(scalar))
      }
    }
    return (bytes, lost)
  }
}
