import ArushaReport

extension HTMLPage {
  func markup(_ list: ItemList) -> String {
    guard !list.items.isEmpty else { return "" }
    let tag = list.isNumbered ? "ol" : "ul"
    let items = list.items.map { item in
      let nested = item.items.map { "<li>\(markup($0))</li>" }.joined()
      return "<li>\(markup(item.text))\(nested.isEmpty ? "" : "<ul>\(nested)</ul>")</li>"
    }
    return (["<\(tag)>"] + items + ["</\(tag)>"]).joined(separator: "\n")
  }

  func markup(_ list: [Definition]) -> String {
    guard !list.isEmpty else { return "" }
    let items = list.map { definition in
      "<div><dt>\(escaped(definition.label))</dt><dd>\(markup(definition.text))</dd></div>"
    }
    return (["<dl class=\"definitions\">"] + items + ["</dl>"]).joined(separator: "\n")
  }

  func markup(_ quotation: Quotation) -> String {
    guard !quotation.paragraphs.isEmpty else { return "" }
    let tag = languageTag(quotation.language)
    let attribute = tag.isEmpty || tag == language ? "" : " lang=\"\(tag)\""
    let words = quotation.paragraphs.map { "<p>\(escaped($0))</p>" }.joined(separator: "\n")
    let translation =
      quotation.translation.isBlank
      ? "" : "\n<p class=\"translation\">\(markup(quotation.translation))</p>"
    let source =
      quotation.source.isBlank
      ? "" : "\n<figcaption>\(markup(quotation.source))</figcaption>"
    return """
      <figure class="quotation">
      <blockquote\(attribute)>
      \(words)
      </blockquote>\(translation)\(source)
      </figure>
      """
  }
}
