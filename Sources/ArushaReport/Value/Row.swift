/// A row of a table.
package struct Row: Sendable, Hashable {
  package enum Emphasis: Sendable, Hashable, CaseIterable {
    case none
    /// A total, or a row to be read first.
    case strong
    /// A row that names the rows under it.
    case group
  }

  package var cells: [Cell]
  package var emphasis: Emphasis

  package init(_ cells: [Cell], emphasis: Emphasis = .none) {
    self.cells = cells
    self.emphasis = emphasis
  }

  package init(_ cells: Cell..., emphasis: Emphasis = .none) {
    self.init(cells, emphasis: emphasis)
  }

  /// A row whose first cell names it.
  package init(header: Cell, _ cells: [Cell], emphasis: Emphasis = .none) {
    var header = header
    header.isHeader = true
    self.init([header] + cells, emphasis: emphasis)
  }

  /// A row over all columns that names the rows under it.
  package init(group: Prose) {
    self.init(
      [Cell([group], columnSpan: .max, isHeader: true)], emphasis: .group)
  }
}
