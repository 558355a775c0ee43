import ArushaPackages

/// settings.xml: how Word is to treat the document.
enum WordSettings {
  static func xml(_ language: WordLanguage, hasEvenPages: Bool) -> String {
    let decimal = language.tag.hasPrefix("en") ? "." : ","
    return xmlHead + "<w:settings\(XMLNamespaces.declarations(["w"]))>"
      + "<w:defaultTabStop w:val=\"709\"/><w:autoHyphenation/><w:doNotHyphenateCaps/>"
      + (hasEvenPages ? "<w:evenAndOddHeaders/>" : "")
      + "<w:characterSpacingControl w:val=\"doNotCompress\"/><w:compat>"
      + "<w:compatSetting w:name=\"compatibilityMode\" "
      + "w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>"
      + "<w:themeFontLang w:val=\"\(language.tag)\"/>"
      + "<w:decimalSymbol w:val=\"\(decimal)\"/><w:listSeparator w:val=\";\"/></w:settings>"
  }
}
