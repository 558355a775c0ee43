extension Workspace {
  /// A copy of an assessment or a plan from before something rewrote it as a whole.
  package struct Backup: Sendable, Hashable {
    /// What it was made before.
    package enum Cause: String, Sendable, Hashable, CaseIterable {
      case migration, undo
      /// Of the plan: a sheet that came back, and any other change.
      case `import`, change
    }

    package let number: Int
    package let cause: Cause
    package let path: String
  }

  /// The copies of a file of `assessments/`, or of the plan, oldest first.
  package func backups(of assessment: String) throws(WorkspaceError) -> [Backup] {
    let folder = try resolve("backups")
    let prefix = Self.stem(of: assessment) + "."
    return try Folder.names(in: folder).compactMap { name -> Backup? in
      guard name.hasPrefix(prefix), name.hasSuffix(".yaml") else { return nil }
      let parts = name.dropFirst(prefix.count).dropLast(".yaml".count).split(separator: ".")
      guard parts.count == 2, let number = Int(parts[0]), number < 1_000_000,
        let cause = Backup.Cause(rawValue: String(parts[1]))
      else { return nil }
      return Backup(number: number, cause: cause, path: folder + "/" + name)
    }.sorted { $0.number < $1.number }
  }

  /// Keeps the bytes of a file beside all earlier copies, and answers their path. The caller
  /// holds the lock.
  package func backUp(
    _ bytes: [UInt8], of assessment: String, before cause: Backup.Cause
  ) throws(WorkspaceError) -> String {
    let number = String((try backups(of: assessment).last?.number ?? 0) + 1)
    let padded = String(repeating: "0", count: max(0, 3 - number.count)) + number
    let path = try resolve(
      "backups/\(Self.stem(of: assessment)).\(padded).\(cause.rawValue).yaml")
    try write(bytes, to: path)
    return path
  }

  /// The copy that undoing the latest change brings back; nil where each one was undone.
  package func backupToUndo(of assessment: String) throws(WorkspaceError) -> Backup? {
    var undone = 0
    for backup in try backups(of: assessment).reversed() {
      switch backup.cause {
      case .undo: undone += 1
      case .migration, .import, .change:
        guard undone > 0 else { return backup }
        undone -= 1
      }
    }
    return nil
  }

  /// `2026` of `…/assessments/2026.yaml`.
  private static func stem(of assessment: String) -> String {
    let name = assessment.split(separator: "/").last ?? ""
    return String(name.hasSuffix(".yaml") ? name.dropLast(".yaml".count) : name)
  }
}
