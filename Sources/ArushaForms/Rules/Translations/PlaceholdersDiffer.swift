extension Rule {
  package static let placeholdersDiffer = Rule(
    "placeholders-differ",
    passing: .interfaces(
      english: "count: \"{count} of {total}\"", french: "count: \"{count} sur {total}\""),
    failing: .interfaces(
      english: "count: \"{count} of {total}\"", french: "1️⃣count: \"{compte} sur {total}\""))
}

/// The names in braces that a sentence is completed with: `{count}`.
func placeholders(in text: String) -> Set<String> {
  guard text.utf8.contains(UInt8(ascii: "{")) else { return [] }
  var names: Set<String> = []
  var name: String?
  for character in text.utf8 {
    switch character {
    case UInt8(ascii: "{"): name = ""
    case UInt8(ascii: "}"):
      if let found = name, !found.isEmpty { names.insert(found) }
      name = nil
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
      name?.unicodeScalars.append(Unicode.Scalar(character))
    default: name = nil
    }
  }
  return names
}
