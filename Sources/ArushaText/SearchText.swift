/// The text as a search compares it: lower case, without the accents of our four languages, with
/// straight apostrophes and plain spaces.
///
/// A table, because Swift's own decomposition is not public and Foundation's would bring all of ICU
/// for two dozen letters.
package func folded(_ text: String) -> String {
  var result = ""
  for character in text.lowercased() {
    if let plain = plainLetters[character] {
      result += plain
    } else {
      result.append(character)
    }
  }
  return result
}

private let plainLetters: [Character: String] = {
  var table: [Character: String] = [
    "œ": "oe", "æ": "ae", "ß": "ss", "’": "'", "\u{A0}": " ", "\u{202F}": " ",
  ]
  for (plain, letters) in [
    ("a", "àâäáãå"), ("c", "ç"), ("e", "éèêë"), ("i", "íìîï"), ("n", "ñ"), ("o", "óòôöõ"),
    ("u", "úùûü"), ("y", "ýÿ"),
  ] {
    for letter in letters { table[letter] = plain }
  }
  return table
}()
