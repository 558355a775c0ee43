package import ArushaPackages

/// The words of a Word document as they are read: its text, its footnotes, then headers and
/// footers; a line for each paragraph, cells of a row after each other.
package func wordText(of file: [UInt8]) throws(PackageError) -> String {
  let package = try Package(file) { $0.hasPrefix("word/") && $0.hasSuffix(".xml") }
  guard let document = package["word/document.xml"] else {
    throw PackageError(.missingPart, part: "word/document.xml")
  }
  var text = try words(document, "word/document.xml")
  let others = package.names.filter { name in
    ["word/footnotes", "word/header", "word/footer"].contains { name.hasPrefix($0) }
  }
  for name in others {
    guard let part = package[name] else { continue }
    text += try words(part, name)
  }
  return text
}

private func words(_ bytes: [UInt8], _ name: String) throws(PackageError) -> String {
  var out = ""
  collect(try readXML(bytes, part: name), into: &out)
  return out
}

private func collect(_ element: XMLElement, into out: inout String) {
  switch element.name {
  case "w:t": out += element.text
  case "w:br", "w:cr": out += "\n"
  case "w:tab": out += "\t"
  case "w:noBreakHyphen": out += "-"
  default:
    for child in element.children { collect(child, into: &out) }
    if element.name == "w:p" { out += "\n" }
  }
}
