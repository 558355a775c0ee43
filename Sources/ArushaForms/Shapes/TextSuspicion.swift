/// What one look at the bytes of a text finds worth a closer look. Nearly every text is innocent,
/// and a form has thousands of them.
struct TextSuspicion {
  private(set) var control = false
  private(set) var markup = false
  private(set) var damage = false

  init(_ text: String) {
    var (before, last) = (UInt8(0), UInt8(0))
    for byte in text.utf8 {
      switch byte {
      case 0x0A: break
      case 0x00...0x1F, 0x7F: control = true
      case UInt8(ascii: "<"), UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "]"),
        UInt8(ascii: "`"):
        markup = true
      case UInt8(ascii: "?"): damage = true
      case 0x80...0xBF:
        switch (before, last) {
        // C1 controls; marks of direction; a byte order mark; the sign for what was unreadable.
        case (_, 0xC2) where byte < 0xA0: control = true
        case (0xE2, 0x80) where (0xAA...0xAE).contains(byte): control = true
        case (0xE2, 0x81) where (0xA6...0xA9).contains(byte): control = true
        case (0xEF, 0xBB): control = true
        case (0xEF, 0xBF): damage = true
        // Ã, Â and â, which begin what UTF-8 looks like as Latin letters.
        case (_, 0xC3) where byte == 0x83 || byte == 0x82 || byte == 0xA2: damage = true
        default: break
        }
      default: break
      }
      (before, last) = (last, byte)
    }
  }
}
