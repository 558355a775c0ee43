import ArushaYAML
import Testing

@Suite struct LimitTests {
  @Test func `a file over the limit of bytes is not read`() {
    #expect(
      problems("a: bcd", limits: YAMLLimits(maxBytes: 5)) == ["yaml-too-large file limit=5 size=6"])
    #expect(problems("a: bc", limits: YAMLLimits(maxBytes: 5)) == [])
  }

  @Test(arguments: ["[", "{a: ", "- ", "? ", "[\n", "{"])
  func `depth without end is told once and not followed`(opening: String) {
    let text = String(repeating: opening, count: 200_000)
    let told = problems(text)
    #expect(told.map { $0.prefix { $0 != " " } } == ["yaml-too-deep"])
  }

  @Test func `problems past the limit are counted as one`() {
    let text = "[" + String(repeating: "&a é,", count: 50_000) + "b]"
    let told = problems(text)
    #expect(told.count == 101)
    #expect(told[99] == "yaml-anchor 1:497-1:499 name=a")
  }

  @Test func `as deep as the limit is deep enough`() {
    let limits = YAMLLimits(maxDepth: 3)
    #expect(problems("[[[a]]]", limits: limits) == [])
    #expect(problems("[[[1️⃣[2️⃣a]]]]", limits: limits) == ["yaml-too-deep 1-2 limit=3"])
    #expect(
      problems("a:\n- b:\n    1️⃣c2️⃣: d", limits: limits) == [
        "yaml-too-deep 1-2 limit=3"
      ])
    #expect(readYAML("[[[[a]]]]", file: "a.yaml", limits: limits).root == nil)
  }

  @Test func `nodes are counted, keys too`() {
    #expect(problems("a: [b]", limits: YAMLLimits(maxNodes: 4)) == [])
    #expect(
      problems("a: [1️⃣b2️⃣]", limits: YAMLLimits(maxNodes: 3)) == ["yaml-too-many-nodes 1-2 limit=3"])
  }

  @Test func `a key has a longest length`() {
    let limits = YAMLLimits(maxKeyLength: 2)
    #expect(problems("éé: a", limits: limits) == [])
    #expect(problems("1️⃣abc2️⃣: d", limits: limits) == ["yaml-key-too-long 1-2 limit=2"])
  }

  @Test func `the problems of a file are told up to a number`() {
    let text = "b: 1\n" + (0..<9).map { _ in "a: 1\n" }.joined()
    let told = problems(text, limits: YAMLLimits(maxProblems: 2))
    #expect(told.count == 3)
    #expect(told.last == "yaml-too-many-problems 5:1-5:2 limit=2")
  }
}
