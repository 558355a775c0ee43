extension Array {
  /// The element that people count as `number`, from 1; nil where there is none, whatever the number:
  /// of the smallest there is one cannot be taken away.
  package subscript(numbered number: Int) -> Element? {
    number >= 1 && number <= count ? self[number - 1] : nil
  }
}
