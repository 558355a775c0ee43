import ArushaForms
import ArushaModel
import FormSamples

/// The sample questionnaire with something of it replaced by bytes from elsewhere.
enum SmallForm {
  static let edition: QuestionnaireEdition = {
    guard let edition = SampleQuestionnaire.read().value else {
      preconditionFailure("the sample is sound")
    }
    return edition
  }()

  static func folder(factor: [UInt8]) -> SourceFolder {
    var files = SampleQuestionnaire.folder().files
    files["factors/01.yaml"] = factor
    return SourceFolder(path: "q", files: files)
  }

  /// With an expression for the condition of its second question.
  static func folder(condition: [UInt8]) -> SourceFolder {
    let text = String(decoding: condition, as: UTF8.self)
      .replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      .filter { !$0.isNewline }
    return SampleQuestionnaire.folder([
      "factors/01.yaml": (SampleQuestionnaire.files["factors/01.yaml"] ?? "")
        .replacing("when: level(LEAD-01) >= 1", with: "when: \"\(text)\"")
    ])
  }
}
