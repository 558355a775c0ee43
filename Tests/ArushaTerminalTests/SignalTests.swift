import ArushaTerminal
import Glibc
import Testing

/// Each in a process of its own, which a signal that comes through would end.
@Suite struct SignalTests {
  @Test func `a signal that waits is given before input is waited for`() async {
    await #expect(processExitsWith: .success) {
      for signal in [SIGTERM, SIGINT, SIGHUP] {
        let source = try Source()
        let watch = try #require(SignalWatch())
        var input = LineInput(descriptor: source.reading, signals: watch)
        #expect(raise(signal) == 0)
        #expect(input.next() == .interrupted(signal: signal))
      }
    }
  }

  @Test func `a read that waits returns when a signal comes`() async {
    await #expect(processExitsWith: .success) {
      let source = try Source()
      let watch = try #require(SignalWatch())
      var input = LineInput(descriptor: source.reading, signals: watch)
      let reader = pthread_self()
      let box = UnsafeMutablePointer<pthread_t>.allocate(capacity: 1)
      unsafe box.initialize(to: reader)
      var sender = pthread_t()
      let started = unsafe pthread_create(
        &sender, nil,
        { argument in
          usleep(100_000)
          if let reader = unsafe argument?.assumingMemoryBound(to: pthread_t.self).pointee {
            pthread_kill(reader, SIGTERM)
          }
          return nil
        }, box)
      try #require(started == 0)
      #expect(input.next() == .interrupted(signal: SIGTERM))
      pthread_join(sender, nil)
      unsafe box.deallocate()
    }
  }

  @Test func `what was read before a signal stays`() async {
    await #expect(processExitsWith: .success) {
      let source = try Source()
      let watch = try #require(SignalWatch())
      var input = LineInput(descriptor: source.reading, signals: watch)
      try source.send(Array("one\ntwo\nhal".utf8))
      #expect(input.next() == .line("one", wasRepaired: false))
      _ = raise(SIGINT)
      #expect(input.next() == .line("two", wasRepaired: false))
      #expect(input.next() == .interrupted(signal: SIGINT))
      try source.send(Array("f\n".utf8))
      #expect(input.next() == .line("half", wasRepaired: false))
    }
  }
}
