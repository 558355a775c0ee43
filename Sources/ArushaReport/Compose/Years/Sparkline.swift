/// A row of small columns, one for each level 0…4; a dot where there is none.
///
/// Example: 0, 1, nil, 4 gives `▁▂·█`.
func sparkline(_ levels: [Int?]) -> String {
  let columns: [Character] = ["▁", "▂", "▄", "▆", "█"]
  return String(
    levels.map { level in
      level.map { columns[min(max($0, 0), 4)] } ?? "·"
    })
}
