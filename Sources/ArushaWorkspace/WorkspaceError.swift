/// Why a file or folder of a workspace could not be used.
///
/// It holds no sentence: `id` is permanent and names the sentences of the language files, into
/// which `arguments` are put.
package struct WorkspaceError: Error, Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case cannotWrite = "workspace-cannot-write"
    case cannotRead = "workspace-cannot-read"
    case missing = "workspace-missing"
    case locked = "workspace-locked"
    case alreadyExists = "workspace-already-exists"
    case tooLarge = "workspace-too-large"
    /// A folder, a device or a pipe where a regular file belongs, or a link in a copied folder.
    case notAFile = "workspace-not-a-file"
    /// A path that would leave the workspace.
    case outside = "workspace-outside"
    /// A name that cannot be part of a path of ours.
    case badName = "workspace-bad-name"
  }

  /// What was asked of the system, for the people who read bug reports.
  package enum Operation: String, Sendable, Hashable, CaseIterable {
    case create, list, lock, open, read, remove, rename, resolve, sync, write
  }

  package let kind: Kind
  /// The path, or for `badName` the name.
  package let path: String
  package let operation: Operation?
  /// The system's error number; 0 where the system was not asked.
  package let errno: Int32
  /// The size in bytes, or the number of files, that `tooLarge` allows.
  package let limit: Int?
  /// Who holds the lock, where that is known.
  package let holder: LockHolder?

  package init(
    _ kind: Kind, _ path: String, during operation: Operation? = nil, errno: Int32 = 0,
    limit: Int? = nil, holder: LockHolder? = nil
  ) {
    self.holder = holder
    self.kind = kind
    self.path = path
    self.operation = operation
    self.errno = errno
    self.limit = limit
  }

  package var id: String { holder == nil ? kind.rawValue : "workspace-locked-by" }

  package var arguments: [String: String] {
    var arguments = ["path": path]
    if let operation { arguments["operation"] = operation.rawValue }
    if let holder {
      arguments["host"] = holder.host
      arguments["process"] = String(holder.process)
      arguments["since"] = holder.since
    }
    if let limit { arguments["limit"] = String(limit) }
    if errno != 0 {
      arguments["cause"] = SystemCause(errno: errno).rawValue
      arguments["errno"] = String(errno)
    }
    return arguments
  }
}
