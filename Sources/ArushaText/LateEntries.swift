import Synchronization

/// Sentences that are made when the first of them is asked for, once.
final class LateEntries: Sendable {
  private let make: @Sendable () -> [String: Texts.Entry]
  private let made = Mutex<[String: Texts.Entry]?>(nil)

  init(_ make: @escaping @Sendable () -> [String: Texts.Entry]) { self.make = make }

  var values: [String: Texts.Entry] {
    made.withLock { made in
      if let made { return made }
      let values = make()
      made = values
      return values
    }
  }
}
