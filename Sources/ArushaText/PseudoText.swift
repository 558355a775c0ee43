/// A sentence in the pseudo-language `qps`: accents on every letter, every vowel twice, between
/// brackets. It can be read, is about two fifths longer, and shows at a glance what was not taken
/// from the language files, what is cut off and what is put together from pieces.
///
/// What stands between braces is left alone: it is filled in later.
package func pseudoText(_ text: String) -> String {
  var output = "["
  var depth = 0
  for character in text {
    if character == "{" { depth += 1 }
    if depth == 0, let other = pseudoLetters[character] {
      output += other
    } else {
      output.append(character)
    }
    if character == "}", depth > 0 { depth -= 1 }
  }
  return output + "]"
}

private let pseudoLetters: [Character: String] = {
  var letters: [Character: String] = [:]
  let plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
  let accented = "àƀçðéƒĝĥîĵķļɱñôþɋŕšţûṽŵẋýžÀƁÇÐÉƑĜĤÎĴĶĻṀÑÔÞɊŔŠŢÛṼŴẊÝŽ"
  for (letter, other) in zip(plain, accented) {
    letters[letter] = "aeiouAEIOU".contains(letter) ? "\(other)\(other.lowercased())" : "\(other)"
  }
  return letters
}()

extension Texts {
  /// The same sentences in the pseudo-language.
  package var pseudo: Texts {
    func changed(_ entry: Entry) -> Entry {
      switch entry {
      case .sentence(let text): .sentence(pseudoText(text))
      case .plural(let forms): .plural(forms.mapValues(pseudoText))
      }
    }
    return Texts(language: .pseudo, entries: entries.mapValues(changed))
  }
}
