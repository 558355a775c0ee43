import Glibc

/// A file or folder that is being written beside its place.
///
/// The writer holds a lock on it, so that whoever tidies up can tell what a killed process left
/// behind from what is still being written.
struct TemporaryFile: ~Copyable {
  let path: String
  let file: OpenFile

  private init(path: String, file: consuming OpenFile) {
    self.path = path
    self.file = file
  }

  /// In `folder`; failures name `target`, the path that the caller asked for.
  static func create(in folder: String, for target: String) throws(WorkspaceError) -> TemporaryFile
  {
    try create(in: folder, for: target, mode: 0o600) { path in
      OpenFile.open(path, O_WRONLY | O_CREAT | O_EXCL, mode: 0o600)
    }
  }

  static func createFolder(in folder: String, for target: String) throws(WorkspaceError)
    -> TemporaryFile
  {
    try create(in: folder, for: target, mode: 0o700) { path in
      guard unsafe mkdir(path, 0o700) == 0 else { return .failed(errno) }
      return OpenFile.open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW)
    }
  }

  private static func create(
    in folder: String, for target: String, mode: mode_t, open: (String) -> OpenFile.Opening
  ) throws(WorkspaceError) -> TemporaryFile {
    for _ in 0..<16 {
      let path = folder + "/" + TemporaryName.fresh()
      switch open(path) {
      case .failed(EEXIST): continue
      case .failed(let code):
        throw WorkspaceError(.cannotWrite, target, during: .create, errno: code)
      case .opened(let file):
        // A file system without modes (a memory stick) is no reason not to save.
        _ = file.setMode(mode)
        // Between creation and lock someone may have tidied it away: then take another.
        guard file.lock() != EWOULDBLOCK, file.status()?.st_nlink != 0 else { continue }
        return TemporaryFile(path: path, file: file)
      }
    }
    throw WorkspaceError(.cannotWrite, target, during: .create, errno: EEXIST)
  }
}

/// The names of temporary files: recognisable, so that they can be tidied away, and never the name
/// of anything else.
enum TemporaryName {
  private static let prefix = ".arusha-"
  private static let suffix = ".tmp"
  private static let digits = 16

  static func fresh() -> String {
    let number = String(UInt64.random(in: 0 ... .max), radix: 16)
    return prefix + String(repeating: "0", count: digits - number.count) + number + suffix
  }

  static func matches(_ name: String) -> Bool {
    guard name.utf8.count == prefix.utf8.count + digits + suffix.utf8.count,
      name.hasPrefix(prefix), name.hasSuffix(suffix)
    else { return false }
    return name.utf8.dropFirst(prefix.utf8.count).prefix(digits).allSatisfy {
      (0x30...0x39).contains($0) || (0x61...0x66).contains($0)
    }
  }

  /// Removes what killed processes left in `folder`. What cannot be removed stays: it is no
  /// reason to refuse work.
  static func tidy(_ folder: String) {
    guard let names = try? Folder.names(in: folder) else { return }
    for name in names where matches(name) {
      let path = folder + "/" + name
      // Never through a link, and never while its writer holds the lock.
      guard case .opened(let file) = OpenFile.open(path, O_RDONLY | O_NOFOLLOW),
        file.lock() != EWOULDBLOCK
      else { continue }
      Folder.removeTree(path)
    }
  }
}
