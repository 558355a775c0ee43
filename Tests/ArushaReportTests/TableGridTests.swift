import ArushaReport
import Testing

@Suite struct TableGridTests {
  /// The grid with a letter a place: the cell's own, lower case where it only covers.
  private func drawn(_ rows: [Row], columns: Int) -> [String] {
    TableGrid(rows, columns: columns).rows.map { row in
      row.map { slot in
        switch slot {
        case .cell(let cell, columns: _, rows: _): cell.words
        case .right(of: let cell), .below(let cell): cell.words.lowercased()
        case .nothing: "."
        }
      }
      .joined()
    }
  }

  @Test func `spans cover their places and later cells go around them`() {
    let rows = [
      Row(Cell("A", columnSpan: 2), Cell("B", rowSpan: 2)), Row("C", "D"), Row("E", "F", "G"),
    ]
    #expect(drawn(rows, columns: 3) == ["Aab".replacing("b", with: "B"), "CDb", "EFG"])
  }

  @Test func `spans end with the table and with the next cell`() {
    let rows = [
      Row("A", Cell("B", columnSpan: .max, rowSpan: .max)), Row(Cell("C", columnSpan: 3)),
    ]
    #expect(drawn(rows, columns: 3) == ["ABb", "Cbb"])
  }

  @Test func `short rows are filled and long rows add columns`() {
    #expect(drawn([Row("A"), Row("B", "C", "D")], columns: 2) == ["A..", "BCD"])
  }
}
