import ArushaModel
import ArushaPlanning
import Testing

@Suite struct ChainTests {
  /// Everything unmet: an action for every criterion.
  private let actions = proposals([
    "Q-1": Answer(unmet: ["Q-1-a", "Q-1-b", "Q-1-c", "Q-1-d", "Q-1-e"])
  ])

  @Test func `lived quotations come first over all practices, then by stance and by line`() throws {
    let action = try #require(actions.first { $0.id == "A-Q-1-b" })
    #expect(action.practices == ["P-TWO", "P-ONE", "P-SILENT"])
    #expect(action.quotations == ["R-2", "R-4", "R-1", "R-3"])
  }

  @Test func `every action leads to criteria, practices, quotations and lines of the source`()
    throws
  {
    var ends = 0
    for action in actions + proposals() {
      #expect(!action.criteria.isEmpty)
      var practices: [String] = []
      for id in action.criteria {
        let criterion = try #require(form.criterion(id))
        #expect(criterion.question.id == action.question)
        practices += criterion.criterion.practices
      }
      #expect(Set(action.practices) == Set(practices))
      for code in action.practices { #expect(peers.practice(code) != nil) }
      for id in action.quotations {
        let response = try #require(peers.response(id))
        #expect(response.practices.contains { action.practices.contains($0.code) })
        #expect(response.lines.lowerBound > 0)
        ends += 1
      }
    }
    #expect(ends > 0)
  }

  @Test func `an action of several criteria names each practice and quotation once`() throws {
    let action = try #require(proposals().first { $0.kind == .evidence })
    #expect(action.practices == ["P-ONE", "P-TWO", "P-SILENT"])
    #expect(action.quotations == ["R-2", "R-4", "R-1", "R-3"])
  }

  @Test func `where the source is silent there is no quotation`() throws {
    let action = try #require(actions.first { $0.id == "A-Q-1-c" })
    #expect(action.practices == [] && action.quotations == [])
  }
}
