import Glibc

/// The right to write in a workspace, held until this value is let go of or its process ends.
package struct WorkspaceLock: ~Copyable, Sendable {
  private let file: OpenFile

  private init(file: consuming OpenFile) { self.file = file }

  /// Takes the lock at `path` without waiting: `locked` where another session holds it.
  static func take(_ path: String) throws(WorkspaceError) -> WorkspaceLock {
    switch OpenFile.open(path, O_RDWR | O_CREAT | O_NOFOLLOW, mode: 0o600) {
    case .failed(let code):
      throw WorkspaceError(.cannotWrite, path, during: .lock, errno: code)
    case .opened(let file):
      _ = file.setMode(0o600)
      let code = file.lock()
      if code == EWOULDBLOCK {
        guard let holder = LockHolder(file) else { throw WorkspaceError(.locked, path) }
        throw WorkspaceError(.locked, path, holder: holder)
      }
      guard code == 0 else {
        throw WorkspaceError(.cannotWrite, path, during: .lock, errno: code)
      }
      // Who holds it is a courtesy to whoever finds it held: a disk that is full is no reason.
      LockHolder.current.write(to: file)
      // The file stays when the lock goes: removing it would let two sessions lock two files.
      return WorkspaceLock(file: file)
    }
  }

  /// Lets go before the end of the scope.
  package consuming func release() {}
}
