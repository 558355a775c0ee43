import ArushaTestSupport

/// A document around what stands in its body.
enum WordArchive {
  static func document(_ body: String) -> [UInt8] {
    let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    return StoredArchive(parts: [
      StoredArchive.Part("[Content_Types].xml", "<Types/>"),
      StoredArchive.Part(
        "word/document.xml", "<w:document xmlns:w=\"\(main)\"><w:body>\(body)</w:body></w:document>"
      ),
    ]).bytes
  }
}
