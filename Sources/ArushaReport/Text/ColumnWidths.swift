import ArushaText

/// How wide the columns of an aligned table are.
enum ColumnWidths {
  /// What a column's texts ask for.
  struct Column {
    /// The longest word: below it, words would be cut.
    var least = 1
    /// The longest line: above it, nothing is gained.
    var most = 1

    init(_ text: String) { add(text) }

    /// Headers may take three lines before they ask for room of their own.
    init(header: String) {
      add(header)
      most = max(least, (most + 2) / 3)
    }

    mutating func add(_ text: String) {
      for line in text.split(separator: "\n") {
        most = max(most, displayWidth(line))
        for word in line.split(separator: " ") { least = max(least, displayWidth(word)) }
      }
      // The wrapping of texts needs some room of its own.
      if most > 1 { least = max(least, min(most, 8)) }
    }
  }

  /// Widths that add up to `room` at most; nil where words would be cut or rows grow so tall that
  /// a list of records reads better.
  static func fitting(_ columns: [Column], into room: Int) -> [Int]? {
    var widths = columns.map(\.least)
    var rest = room - widths.reduce(0, +)
    guard rest >= 0 else { return nil }
    while rest > 0 {
      // The column whose tallest cell is tallest gains most from one more place.
      let tallest = columns.indices.filter { widths[$0] < columns[$0].most }
        .max { columns[$0].most * widths[$1] < columns[$1].most * widths[$0] }
      guard let tallest else { break }
      widths[tallest] += 1
      rest -= 1
    }
    let isReadable = columns.indices.allSatisfy { columns[$0].most <= widths[$0] * 10 }
    return isReadable ? widths : nil
  }
}
