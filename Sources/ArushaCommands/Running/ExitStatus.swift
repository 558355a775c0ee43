/// What the process tells its caller (design §6; after sysexits.h).
enum ExitStatus: Int32, Error, Sendable {
  case fine = 0
  /// `check` found an error, or there are more gaps than `--fail-above` allows.
  case found = 1
  case usage = 64
  case unreadable = 65
  case missing = 66
  case internalError = 70
  case cannotWrite = 73
  case locked = 75
  case interrupted = 130
  case hungUp = 129
  case terminated = 143
}

extension ExitStatus {
  /// The status after a signal that ended the session.
  init(signal: Int32) {
    switch signal {
    case 1: self = .hungUp
    case 15: self = .terminated
    default: self = .interrupted
    }
  }
}
