import ArushaTerminal
import Testing

@Suite struct TextFieldTests {
  private func typed(_ keys: [Key], into start: String = "", multiline: Bool = false) -> TextField {
    var field = TextField(start, isMultiline: multiline, limit: 40)
    for key in keys { _ = field.press(key) }
    return field
  }

  private func characters(_ text: String) -> [Key] { text.map { .character($0) } }

  @Test func `characters go where the cursor is`() {
    #expect(typed(characters("ac") + [.left, .character("b")]).text == "abc")
    #expect(typed([.home, .character("x")], into: "yz").text == "xyz")
  }

  @Test func `a mark typed after its letter makes one character with it`() {
    let field = typed([.character("e"), .character("\u{301}"), .backspace])
    #expect(field.text.isEmpty)
  }

  @Test func `a paste of lines stays one line where only one is taken`() {
    #expect(typed([.paste("a\r\nb\nc")]).text == "a b c")
    #expect(typed([.paste("a\r\nb\rc")], multiline: true).text == "a\nb\nc")
  }

  @Test func `what does not fit is refused as a whole, and said`() {
    var field = TextField("x", limit: 3)
    let isRefused = !field.press(.paste("abc"))
    #expect(isRefused && field.text == "x")
    let fits = field.press(.paste("ab"))
    #expect(fits && field.text == "xab")
  }

  @Test func `words and lines are cut and come back`() {
    #expect(typed([.control("w")], into: "one two ").text == "one ")
    #expect(typed([.control("w"), .control("y"), .control("y")], into: "a b").text == "a bb")
    #expect(typed([.control("u")], into: "one two").text == "")
    #expect(typed([.home, .control("k")], into: "one").text == "")
  }

  @Test func `up and down keep the column as far as the line goes`() {
    let field = typed([.up, .character("x")], into: "long line\nab\nabcdef", multiline: true)
    #expect(field.text == "long line\nabx\nabcdef")
    #expect(
      typed([.up, .up, .up, .character("x")], into: "ab\ncd", multiline: true).text == "xab\ncd")
  }

  @Test func `keys that edit nothing are left to others`() {
    var field = TextField("x", limit: 3)
    for key in [Key.escape, .tab, .enter, .up, .other, .control("c")] {
      let isTaken = field.press(key)
      #expect(!isTaken)
    }
    #expect(field.text == "x")
  }
}
