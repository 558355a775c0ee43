/// The most characters (unicode scalars) that a file may hold of what a coordinator types: what is
/// longer is refused when it is typed, not when it is saved.
package enum TextLimit {
  package static let role = 200
  /// A title or label: beside an id it still fits a screen of 80 columns.
  package static let line = 72
  package static let evidence = 1_000
  package static let reason = 4_000
  package static let note = 20_000
  /// An answer of kind text.
  package static let value = 20_000
  /// Items of evidence of one answer.
  package static let evidenceItems = 200
}
