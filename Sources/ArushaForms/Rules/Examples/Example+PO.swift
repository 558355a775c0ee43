extension Example {
  /// Messages of a translator's file, beside the sample's questionnaire.
  static func po(_ messages: String) -> Example {
    Example(shown: messages) { sample(header: "\"Language: fr\\n\"", messages) }
  }

  /// A line of its header.
  static func po(header: String, marked: Bool = false) -> Example {
    Example(shown: "msgid \"\"\nmsgstr \"\"\n" + header) {
      sample(header: header, mark: marked ? MarkedBytes.sign : "", "")
    }
  }

  private static func sample(
    header: String, mark: String = "", _ messages: String
  ) -> [String: [UInt8]] {
    var files = SampleFiles.questionnaire.mapValues { Array(($0 + "\n").utf8) }
    let head = """
      \(mark)msgid ""
      msgstr ""
      \(header)
      "Content-Type: text/plain; charset=UTF-8\\n"
      "X-Arusha-Texts: sample\\n"


      """
    files["fr.po"] = Array((head + messages + "\n").utf8)
    return files
  }
}
