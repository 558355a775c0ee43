import ArushaForms
import ArushaInterview
import ArushaModel
import ArushaText
import Foundation

/// The sentences that the program comes with.
let english: [String: Texts.Entry] = {
  let file = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Sources/ArushaText/texts/en.yaml")
  guard let bytes = try? Data(contentsOf: file),
    let texts = readInterface(Array(bytes), file: "en.yaml").value?.texts
  else { return [:] }
  return texts.mapValues {
    switch $0 {
    case .sentence(let text): .sentence(text)
    case .plural(let forms):
      .plural(
        Dictionary(
          uniqueKeysWithValues: forms.compactMap { key, text in
            PluralCategory(rawValue: key).map { ($0, text) }
          }))
    }
  }
}()

let target = TargetProfile(id: "t", questionnaire: "form", title: "Target", defaultLevel: 3)

/// In English, or in French where the commands' words are translated.
func face(width: Int = 80, in language: Language = .english) -> PlainFace {
  let words: [String: Texts.Entry] = [
    "command.note": .sentence("remarque note"), "command.back": .sentence("retour"),
    "command.na": .sentence("sans-objet so"), "command.quit": .sentence("quitter"),
  ]
  return PlainFace(
    texts: language == .english
      ? Texts(language: .english, entries: english)
      : Texts(language: language, entries: words, fallback: english),
    target: target, width: width)
}
