import Glibc

/// The system's reasons that a coordinator can do something about, as ids for the language files:
/// the C library's own words are not in her language.
package enum SystemCause: String, Sendable, Hashable, CaseIterable {
  case noSpace = "no-space"
  case notPermitted = "not-permitted"
  case readOnly = "read-only"
  case notThere = "not-there"
  case notAFolder = "not-a-folder"
  case isAFolder = "is-a-folder"
  case nameTooLong = "name-too-long"
  case deviceFailed = "device-failed"
  case other

  package init(errno: Int32) {
    self =
      switch errno {
      case ENOSPC, EDQUOT, EFBIG: .noSpace
      case EACCES, EPERM: .notPermitted
      case EROFS: .readOnly
      case ENOENT: .notThere
      case ENOTDIR: .notAFolder
      case EISDIR, ENOTEMPTY, EEXIST: .isAFolder
      case ENAMETOOLONG: .nameTooLong
      case EIO: .deviceFailed
      default: .other
      }
  }
}
