import ArushaModel

/// The texts that can be translated, by the file they stand in.
struct TranslationSources {
  /// The files that hold texts: key in that file → key in the questionnaire, and the base text.
  private(set) var files: [String: [TranslatableText]]
  /// The forms of the questionnaire; one of them that could not be read says so itself, and its
  /// translations are left alone.
  let listed: Set<String>

  init(
    of base: Questionnaire, shared: (sets: SharedSets, file: String?), listed: Set<String>
  ) {
    self.listed = listed
    let head = "questionnaire.yaml"
    files = [head: [TranslatableText(key: "title", text: base.title)]]
    for form in base.forms {
      // A form inside the questionnaire's file leaves `title` to the questionnaire.
      let title = form.file == head ? "factor-\(form.factor).title" : "title"
      files[form.file, default: []] += form.texts.map { key, text in
        key == "title"
          ? TranslatableText(key: title, text: text, full: form.titlePrefix + "title")
          : TranslatableText(key: key, text: text)
      }
    }
    if let file = shared.file {
      files[file, default: []] += shared.sets.texts.map { key, text in
        TranslatableText(
          key: file == head ? "scales." + key : key, text: text, full: sharedSetPrefix + key)
      }
    }
  }
}

extension TranslationSources {
  /// The texts of files that are no questionnaire's.
  init(_ files: [String: [TranslatableText]]) {
    self.files = files
    listed = []
  }
}

/// A text of a file that can be translated.
package struct TranslatableText: Sendable, Hashable {
  /// Its key in the translation's file.
  package let key: String
  package let text: String
  /// Its key in the questionnaire.
  package let full: String
  /// What is said of several, where `text` is what is said of one.
  package let plural: String?

  /// Whether it is shown on one line, beside a number or an id.
  var isLine: Bool {
    key == "title" || key.hasSuffix(".title") || key.hasSuffix(".unit")
      || key.split(separator: ".").dropFirst().dropLast().contains("option")
      || full.hasPrefix(sharedSetPrefix)
  }

  init(key: String, text: String, full: String? = nil, plural: String? = nil) {
    self.plural = plural
    self.key = key
    self.text = text
    self.full = full ?? key
  }
}
