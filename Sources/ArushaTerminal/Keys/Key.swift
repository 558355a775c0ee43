/// One press of a key, or one paste.
package enum Key: Sendable, Hashable {
  case character(Character)
  /// The key with Control held down, as its lower-case letter.
  case control(Character)
  case enter, escape, tab, backspace, delete
  case up, down, left, right, home, end, pageUp, pageDown
  /// What a terminal sends between the marks of a bracketed paste: never keys, whatever it holds.
  case paste(String)
  /// A key that nobody here asks for (a function key, a letter with Alt).
  case other
}
