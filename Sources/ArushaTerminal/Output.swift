import Glibc

/// Writes to standard output. A reader that went away (`arusha gaps | head`) ends the writing
/// quietly.
package func printOutput(_ text: String) { write(text, to: 1) }

/// Writes to standard error.
package func printError(_ text: String) { write(text, to: 2) }

/// A broken pipe is then an error of the write, not the end of the process.
package func ignoreBrokenPipes() {
  _ = signal(SIGPIPE, SIG_IGN)
}

private func write(_ text: String, to descriptor: Int32) {
  let bytes = Array(text.utf8)
  var done = 0
  while done < bytes.count {
    let count = unsafe bytes.withUnsafeBytes { buffer in
      unsafe Glibc.write(descriptor, buffer.baseAddress?.advanced(by: done), bytes.count - done)
    }
    if count > 0 {
      done += count
    } else if errno == EAGAIN {
      // A terminal shared with a program that made it non-blocking: wait for room.
      var wait = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
      _ = unsafe poll(&wait, 1, 1_000)
    } else if errno != EINTR {
      // A reader or a terminal that went away is no failure; a disk that is full is one
      // (EX_CANTCREAT). What was recorded is on disk before anything is shown.
      let isGone = errno == EPIPE || (errno == EIO && isDevice(descriptor))
      if descriptor == 1, !isGone { exit(73) }
      return
    }
  }
}

/// Whether it is a device such as a terminal, also one that has been closed.
private func isDevice(_ descriptor: Int32) -> Bool {
  var status = stat()
  return unsafe fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFCHR
}
