import Glibc

/// What tells whether another program has written a file since we did: no content is compared, so
/// that saving stays as quick as writing.
package struct FileStamp: Sendable, Hashable {
  private let device: UInt
  private let inode: UInt
  private let size: Int
  private let seconds: Int
  private let nanoseconds: Int

  /// nil where nothing stands at the path.
  package init?(_ path: String) {
    guard let status = stat(at: path) else { return nil }
    device = UInt(status.st_dev)
    inode = UInt(status.st_ino)
    size = Int(status.st_size)
    seconds = status.st_mtim.tv_sec
    nanoseconds = status.st_mtim.tv_nsec
  }
}
