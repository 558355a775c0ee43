import Glibc

/// Whether `condition` holds within ten seconds.
///
/// Another process ends, or closes what it inherited, a little after the call that asks for it.
package func eventually(_ condition: () -> Bool) -> Bool {
  for _ in 0..<1_000 {
    if condition() { return true }
    _ = usleep(10_000)
  }
  return condition()
}
