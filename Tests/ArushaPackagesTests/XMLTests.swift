import ArushaPackages
import Testing

@Suite struct XMLTests {
  private func read(_ text: String) throws(PackageError) -> XMLElement {
    try readXML(Array(text.utf8), part: "x.xml")
  }

  @Test func `known vocabularies carry their usual prefix, whatever the file calls them`() throws {
    let root = try read(
      """
      <x:p xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main" x:id="1" b="2">\
      <x:t>a &amp; </x:t>b<other xmlns="urn:o"/></x:p>
      """)
    #expect(root.name == "w:p")
    #expect(root.attributes == ["w:id": "1", "b": "2"])
    #expect(root.first("w:t")?.text == "a & ")
    #expect(root.text == "b")
    #expect(root.children.map(\.name) == ["w:t", "{urn:o}other"])
    #expect(
      root.written(declaring: ["w"])
        == "<w:p xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
        + "b=\"2\" w:id=\"1\"><w:t>a &amp; </w:t>b</w:p>")
  }

  @Test(arguments: [
    "<!DOCTYPE a [<!ENTITY x \"y\">]><a>&x;</a>",
    "<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>", "<a>", "", "<a></b>", "<a>&none;</a>",
    String(repeating: "<a>", count: 100_000),
  ])
  func `document types, entities, depth and damage are refused`(text: String) {
    #expect(throws: PackageError(.badXML, part: "x.xml")) { try read(text) }
  }

  @Test func `text that XML cannot hold is left out, the rest survives reading`() throws {
    let hostile = "a]]>\u{0}\u{B}\u{202E}<script>&amp;\"'\u{FFFE}é👩🏽‍💻"
    let root = try read("<a b=\"\(xmlText(hostile))\">\(xmlText(hostile))</a>")
    #expect(root.text == "a]]><script>&amp;\"'é👩🏽‍💻")
    #expect(root.attributes["b"] == root.text)
    #expect(visibleText(hostile) == root.text)
  }
}
