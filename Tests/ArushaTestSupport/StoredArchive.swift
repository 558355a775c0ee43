/// A ZIP archive written by hand, so that it can lie about anything: parts are stored as they are.
package struct StoredArchive {
  package struct Part {
    package var name: String
    package var bytes: [UInt8]
    /// What the directory says of its size; nil: the truth.
    package var declaredSize: UInt32?
    package var flags: UInt16 = 0

    package init(_ name: String, _ text: String, declaredSize: UInt32? = nil, flags: UInt16 = 0) {
      self.name = name
      bytes = Array(text.utf8)
      self.declaredSize = declaredSize
      self.flags = flags
    }
  }

  package var parts: [Part]

  package init(parts: [Part]) { self.parts = parts }

  package var bytes: [UInt8] {
    var (file, directory): ([UInt8], [UInt8]) = ([], [])
    for part in parts {
      let start = UInt32(file.count)
      let name = Array(part.name.utf8)
      let size = UInt32(part.bytes.count)
      let shared: [UInt8] =
        le(part.flags) + le(0 as UInt16) + le(0 as UInt16) + le(0x21 as UInt16)
        + le(crc32(part.bytes)) + le(size) + le(part.declaredSize ?? size)
        + le(UInt16(name.count)) + le(0 as UInt16)
      file += [0x50, 0x4B, 3, 4] + le(20 as UInt16) + shared + name + part.bytes
      directory +=
        [0x50, 0x4B, 1, 2] + le(20 as UInt16) + le(20 as UInt16) + shared + le(0 as UInt16)
        + le(0 as UInt16) + le(0 as UInt16) + le(0 as UInt32) + le(start) + name
    }
    let count = UInt16(parts.count)
    return file + directory + [0x50, 0x4B, 5, 6] + le(0 as UInt16) + le(0 as UInt16) + le(count)
      + le(count) + le(UInt32(directory.count)) + le(UInt32(file.count)) + le(0 as UInt16)
  }

  private func le(_ number: UInt16) -> [UInt8] { [UInt8(number & 0xFF), UInt8(number >> 8)] }
  private func le(_ number: UInt32) -> [UInt8] {
    (0..<4).map { UInt8((number >> (8 * $0)) & 0xFF) }
  }

  private func crc32(_ bytes: [UInt8]) -> UInt32 {
    var crc: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc & 1 == 1 ? (crc >> 1) ^ 0xEDB8_8320 : crc >> 1 }
    }
    return ~crc
  }
}

extension StoredArchive {
  /// A small workbook with one sheet.
  ///
  /// - Parameters:
  ///   - properties: of the workbook.
  ///   - cells: the content of its `sheetData`.
  package static func workbook(
    properties: String = "", cells: String = "<row r=\"1\"><c r=\"A1\"><v>7</v></c></row>",
    styles: String? = nil, shared: String? = nil, more: [Part] = [], without: String? = nil
  ) -> StoredArchive {
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    var parts = [
      Part("[Content_Types].xml", "<Types/>"),
      Part(
        "xl/workbook.xml",
        "<workbook xmlns:r=\"\(office)\">\(properties)<sheets><sheet name=\"Plan\" sheetId=\"1\""
          + " r:id=\"rId1\"/></sheets></workbook>"),
      Part(
        "xl/_rels/workbook.xml.rels",
        "<Relationships><Relationship Id=\"rId1\" Type=\"\(office)/worksheet\""
          + " Target=\"worksheets/sheet1.xml\"/></Relationships>"),
      Part(
        "xl/worksheets/sheet1.xml", "<worksheet><sheetData>\(cells)</sheetData></worksheet>"),
    ]
    if let styles { parts.append(Part("xl/styles.xml", styles)) }
    if let shared { parts.append(Part("xl/sharedStrings.xml", shared)) }
    return StoredArchive(parts: parts.filter { $0.name != without } + more)
  }
}
