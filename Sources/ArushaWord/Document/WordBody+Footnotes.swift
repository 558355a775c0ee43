import ArushaPackages
import ArushaReport

extension WordBody {
  /// footnotes.xml: the two lines that Word draws above them, then the notes.
  var footnotesXML: String {
    let lines = [(-1, "separator"), (0, "continuationSeparator")].map { id, kind in
      "<w:footnote w:type=\"\(kind)\" w:id=\"\(id)\"><w:p><w:r><w:\(kind)/></w:r></w:p>"
        + "</w:footnote>"
    }
    let notes = footnotes.enumerated().map { index, words in
      let mark = "<w:r><w:rPr>\(style(.noteMark))</w:rPr><w:footnoteRef/></w:r>"
      let paragraph = directed(WordParagraph(.footnote, mark + run(" " + words)))
      return "<w:footnote w:id=\"\(index + 1)\">\(paragraph.xml(ids))</w:footnote>"
    }
    return xmlHead + "<w:footnotes\(XMLNamespaces.declarations(["w", "r"]))>"
      + (lines + notes).joined() + "</w:footnotes>"
  }
}
