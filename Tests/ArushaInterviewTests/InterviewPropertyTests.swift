import ArushaInterview
import ArushaModel
import ArushaTestSupport
import Testing

@Suite struct InterviewPropertyTests {
  @Test(arguments: UInt64(1)...40)
  func `nothing typed is lost, nothing answered is removed unless it is asked for`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var talk = Talk()
    var ledger = Ledger()
    for step in 0..<400 {
      let before = talk.interview
      let input = randomInput(&random, text: "text-\(step)", without: takingBack)
      talk.say(input)
      ledger.took(input, at: before.stage)
      if random.below(40) == 0 {
        talk.restart()
        ledger.moved(to: .review)
      }
      ledger.moved(to: talk.stage)
      let found = texts(in: talk.interview.assessment)
      #expect(ledger.kept.isSubset(of: found), "step \(step), \(input)")
      check(talk.interview.assessment, after: before.assessment)
      guard ledger.kept.isSubset(of: found) else { return }
    }
    #expect(!ledger.kept.isEmpty && !talk.interview.assessment.answers.isEmpty)
  }

  private func check(_ now: Assessment, after before: Assessment) {
    for (id, old) in before.answers {
      #expect(now.answers[id]?.previous.starts(with: old.previous) == true)
    }
    for (id, answer) in now.answers {
      #expect(answer.previous.allSatisfy { $0.previous.isEmpty })
      #expect((answer.status == .notApplicable) == (answer.reason != nil))
      if answer.met.isEmpty { #expect(answer.grade == .none) }
      isOwn(answer, of: id)
    }
    for (id, draft) in now.drafts { isOwn(draft, of: id) }
  }

  private func isOwn(_ answer: Answer, of id: String) {
    let said = answer.met + answer.unmet + answer.unknown
    #expect(Set(said).count == said.count)
    let own = form.question(id)?.criteria.map(\.id) ?? []
    #expect(Set(said).isSubset(of: own))
    for list in [answer.met, answer.unmet, answer.unknown] { #expect(list == list.sorted()) }
  }

  @Test(arguments: UInt64(41)...60)
  func `an empty line changes nothing at any stage`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var talk = Talk(role: nil)
    for step in 0..<200 {
      var silent = talk
      #expect(silent.say(.text(["", " ", "\u{A0}"][step % 3])) == [.emptyLine])
      #expect(silent.interview == talk.interview)
      talk.say(randomInput(&random, text: "text-\(step)"))
    }
  }

  @Test(arguments: UInt64(91)...110)
  func `everything done can be undone to the beginning and redone to the end`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var talk = Talk()
    let beginning = talk.interview.assessment
    // Fewer steps than are remembered.
    for step in 0..<150 {
      talk.say(randomInput(&random, text: "text-\(step)", without: [.undo, .redo]))
    }
    let end = talk.interview.assessment
    #expect(end != beginning)
    while talk.say(.command(.undo)) == [.undone] {}
    #expect(talk.interview.assessment == beginning)
    while talk.say(.command(.redo)) == [.redone] {}
    #expect(talk.interview.assessment == end)
  }

  @Test(arguments: UInt64(61)...90)
  func `a session in pieces makes the same assessment as one in a single piece`(seed: UInt64) {
    var script = SplitMix64(seed: seed)
    let choices = Dictionary(
      uniqueKeysWithValues: form.questions.flatMap(\.criteria).map {
        ($0.id, 1 + script.below(3))
      })
    let notes = Set(choices.keys.sorted().filter { _ in script.below(3) == 0 })
    let grade = 1 + script.below(2)

    func run(stopping random: inout SplitMix64, every: Int?) -> Assessment {
      var talk = Talk()
      var noted: Set<String> = []
      for _ in 0..<200 where talk.stage != .review {
        if let every, random.below(every) == 0 { talk.restart() }
        guard case .criterion(let index) = talk.stage,
          let id = talk.interview.question?.criteria[index].id
        else {
          talk.say(.choice(grade))
          continue
        }
        if notes.contains(id), noted.insert(id).inserted {
          talk.say(.note, .text("Of \(id)"), .flag)
        } else {
          talk.say(.choice(choices[id] ?? 1))
        }
      }
      return withoutTimes(talk.interview.assessment)
    }

    let whole = run(stopping: &script, every: nil)
    #expect(!whole.answers.isEmpty && whole.drafts.isEmpty)
    #expect(run(stopping: &script, every: 3) == whole)
    #expect(run(stopping: &script, every: 1) == whole)
  }

  private func withoutTimes(_ assessment: Assessment) -> Assessment {
    var result = assessment
    for id in result.answers.keys { result.answers[id]?.at = nil }
    return result
  }
}
