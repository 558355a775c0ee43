import ArushaReport

extension RandomReport {
  mutating func chart() -> Chart {
    switch next(5) {
    case 0: .levels(levelBars())
    case 1: .changes(changes())
    case 2: .heat(heatMap())
    case 3: .timeline(timeline())
    default: .progress(progress())
    }
  }

  private mutating func levelBars() -> LevelBars {
    LevelBars(
      title: text(), rowHeading: text(), levelNames: ["a", "b", "c", "d", "e"],
      bars: list(upTo: 3) { random in
        let low = random.next(5)
        return LevelBars.Bar(
          random.text(), evidenced: random.level(), declared: random.level(),
          target: random.next(5),
          bounds: random.chance(2) ? low...(low + random.next(5)) : nil,
          note: random.chance(2) ? random.text() : nil)
      })
  }

  private mutating func level() -> Int? { chance(3) ? nil : next(6) - 1 }

  private mutating func changes() -> LevelChanges {
    LevelChanges(
      title: text(), rowHeading: text(), earlier: text(), later: text(),
      levelNames: chance(4) ? [] : ["a", "b", "c", "d", "e"],
      rows: list(upTo: 4) { random in
        LevelChanges.Change(
          random.text(), earlier: random.level(), later: random.level(), target: random.level(),
          note: random.chance(2) ? random.text() : nil)
      })
  }

  private mutating func series() -> [Series] {
    list(upTo: 3) { Series($0.text(), Tone.allCases[$0.next(Tone.allCases.count)]) }
  }

  private mutating func heatMap() -> HeatMap {
    HeatMap(
      title: text(), rowHeading: text(), columns: list(upTo: 3) { $0.text() }, series: series(),
      rows: list(upTo: 4) { random in
        if random.chance(4) { return HeatMap.Line(group: random.text()) }
        return HeatMap.Line(
          random.text(),
          random.list(upTo: 3) { cells in
            cells.chance(4)
              ? nil : HeatMap.Cell(cells.text(), Tone.allCases[cells.next(Tone.allCases.count)])
          })
      })
  }

  private static let days = ["2026-01-31", "2026-12-01", "2028-02-29", "2025-07-15", "x"]

  private mutating func day() -> String? {
    chance(3) ? nil : Self.days[next(Self.days.count)]
  }

  private mutating func timeline() -> Timeline {
    Timeline(
      title: text(), rowHeading: text(), series: series(),
      bars: list(upTo: 4) { random in
        Timeline.Bar(
          random.text(), start: random.day(), due: random.day(), series: random.next(5),
          note: random.chance(2) ? random.text() : nil)
      }, today: day())
  }

  private mutating func progress() -> ProgressBars {
    ProgressBars(
      title: text(), rowHeading: text(), series: series(),
      rows: list(upTo: 4) { random in
        ProgressBars.Line(random.text(), random.list(upTo: 4) { $0.next(9) - 1 })
      })
  }
}
