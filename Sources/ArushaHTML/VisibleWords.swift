/// The words of one of our pages without its tags and style, entities as what they stand for.
func visibleWords(of page: String) -> String {
  var words = ""
  var rest = Substring(page)
  while let start = rest.firstIndex(of: "<") {
    words += rest[..<start]
    rest = rest[start...]
    if rest.hasPrefix("<style>"), let end = rest.firstRange(of: "</style>") {
      rest = rest[end.upperBound...]
    } else if let end = rest.firstIndex(of: ">") {
      rest = rest[rest.index(after: end)...]
    } else {
      break
    }
    words += " "
  }
  words += rest
  let entities = [
    ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
  ]
  return entities.reduce(words) { $0.replacing($1.0, with: $1.1) }
}
