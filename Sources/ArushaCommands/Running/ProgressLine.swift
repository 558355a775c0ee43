import ArushaTerminal

/// One line on a terminal that says what is being worked on; nothing where standard error is none.
struct ProgressLine {
  private let total: Int
  private var done = 0
  private let isShown = isTerminal(2)

  init(total: Int) { self.total = total }

  mutating func show(_ name: String) {
    done += 1
    guard isShown else { return }
    printError("\r\u{1B}[K\(done)/\(total) \(name)")
  }

  func clear() {
    if isShown { printError("\r\u{1B}[K") }
  }
}
