/// A chart before it is drawn: what every exporter draws in its own way, with the numbers behind
/// it as a table and one sentence that says what it shows.
package enum Chart: Sendable, Hashable {
  /// Where each factor or question stands.
  case levels(LevelBars)
  /// From one year's level to the next.
  case changes(LevelChanges)
  /// Rows of shaded cells.
  case heat(HeatMap)
  /// What is planned when.
  case timeline(Timeline)
  /// How much of each row has come how far.
  case progress(ProgressBars)
}

/// How dark something is drawn. Each differs from the others in its pattern and its mark, too, so
/// that a copy in grey and a reader who sees no colours lose nothing.
package enum Tone: String, Sendable, Hashable, CaseIterable {
  case full, strong, half, light
  /// An outline: nothing there.
  case empty
  /// Not known: drawn apart from any degree of something.
  case unknown

  /// One cell in a font of one width.
  package var mark: Character {
    switch self {
    case .full: "#"
    case .strong: "+"
    case .half: "="
    case .light: "-"
    case .empty: "."
    case .unknown: "?"
    }
  }
}

/// What one shade stands for.
package struct Series: Sendable, Hashable {
  package var name: String
  package var tone: Tone

  package init(_ name: String, _ tone: Tone) {
    self.name = name
    self.tone = tone
  }
}
