import Glibc

/// What the reference of an item of evidence leads to.
package enum EvidencePlace: Sendable, Hashable {
  /// A regular file of the workspace.
  case file
  /// Something outside the workspace, which is not looked at.
  case outside
  /// No file: an archive number, a shelf, a person's role.
  case none
}

extension Workspace {
  /// Where a reference leads: `evidence/decision-12.pdf`, or the file's whole path.
  package func evidencePlace(_ reference: String) -> EvidencePlace {
    guard let path = evidencePath(reference) else {
      return reference.hasPrefix("/") && stat(at: reference) != nil ? .outside : .none
    }
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.isRegularFile ? .file : .none
  }

  /// The bytes of a file of evidence, piece by piece.
  ///
  /// - Returns: false where it is not a file of the workspace any more, or cannot be read.
  package func readEvidence(_ reference: String, _ take: ([UInt8]) -> Void) -> Bool {
    guard let path = evidencePath(reference),
      case .opened(let file) = OpenFile.open(path, O_RDONLY),
      file.status()?.isRegularFile == true
    else { return false }
    while true {
      // One byte more than the limit is how the reader tells that there is more.
      guard case .bytes(let bytes) = file.read(limit: 1 << 20) else { return false }
      if bytes.isEmpty { return true }
      take(bytes)
    }
  }

  private func evidencePath(_ reference: String) -> String? {
    let relative =
      reference.hasPrefix(root + "/") ? String(reference.dropFirst(root.count + 1)) : reference
    return try? resolve(relative)
  }
}
