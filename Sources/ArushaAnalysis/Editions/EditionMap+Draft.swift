package import ArushaModel

extension EditionMap {
  /// A migration that states every change that is seen: what the author has to settle.
  ///
  /// A meaning that is not known to be the same is `changed` until the author says otherwise; what
  /// was added needs no statement.
  package var drafted: Migration {
    Migration(
      questionnaire: later.id, from: earlier.edition, to: later.edition,
      changes: changes.compactMap { change in
        let intent: MigrationIntent? =
          switch change.kind {
          case .editorial: .editorial
          case .meaning: .changed
          case .moved: .same
          case .retired: .retired
          case .split: .split
          case .merged: .merged
          case .added: nil
          }
        return intent.map {
          MigrationChange($0, from: change.from, to: change.to, reason: change.reason)
        }
      })
  }
}
