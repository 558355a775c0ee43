import ArushaDiagnostics
package import ArushaModel
import ArushaYAML

/// Reads a target profile.
///
/// - Parameters:
///   - translations: the bytes of its translations by language code, with the shown path.
///   - language: the language its texts should be in where there is a translation.
///   - questionnaire: checked against where given.
package func readTarget(
  _ bytes: [UInt8], file: String,
  translations: [String: (file: String, bytes: [UInt8])] = [:], language: String = "en",
  questionnaire: Questionnaire? = nil, known: [String] = []
) -> Reading<TargetProfile> {
  let reading = FileReading(file: file)
  guard let root = reading.root(of: bytes, format: .target) else {
    return Reading(nil, reading.diagnostics.sorted())
  }
  let fields = Fields(root)
  let named = fields.string("questionnaire")
  if !known.isEmpty, TextPattern.identifier.matches(named), !known.contains(named) {
    reading.report(
      .questionnaireUnknown, at: fields.range(of: "questionnaire"),
      ["id": named, "known": known.joined(separator: ", ")],
      didYouMean: nearestName(to: named, among: known))
  }
  var factors: [Int: Int] = [:]
  var levels = [fields.entry("default")].compactMap { $0 }
  for entry in fields.fields("factors")?.all ?? [] {
    guard let factor = parseInteger(entry.key), (1...10).contains(factor),
      String(factor) == entry.key
    else {
      reading.report(.targetFactor, at: entry.keyRange, ["value": shortened(entry.key)])
      continue
    }
    factors[factor] = entry.value.scalar.flatMap(parseInteger)
    levels.append(entry)
  }
  var questions: [String: Int] = [:]
  for entry in fields.fields("questions")?.all ?? [] {
    questions[entry.key] = entry.value.scalar.flatMap(parseInteger)
    if let questionnaire, questionnaire.id == fields.string("questionnaire"),
      questionnaire.question(entry.key) == nil
    {
      reading.report(
        .questionUnknown, at: entry.keyRange, ["id": entry.key],
        didYouMean: nearestName(to: entry.key, among: questionnaire.questions.map(\.id)))
    }
  }
  var reasons: [String: String] = [:]
  for entry in fields.fields("reasons")?.all ?? [] {
    let isGiven =
      entry.key == "default" || questions[entry.key] != nil
      || parseInteger(entry.key).map { factors[$0] != nil } == true
    if !isGiven {
      reading.report(.targetReasonUnused, at: entry.keyRange, ["key": entry.key])
    }
    reasons[entry.key] = entry.value.scalar
  }
  levels += fields.fields("questions")?.all ?? []
  for entry in levels where reasons[entry.key] == nil {
    reading.report(.targetReasonMissing, at: entry.keyRange, ["key": entry.key])
  }
  let name = String(file.split(separator: "/").last ?? "")
  let base = TranslationBase(targetTexts(fields))
  var texts: [String: String] = [:]
  for (code, file) in translations.sorted(by: { $0.key < $1.key }) {
    let translation = FileReading(file: file.file)
    let found = translation.translation(file.bytes, language: code) {
      $0 == name ? base : nil
    }
    if code == language { texts = found?.texts ?? [:] }
    reading.add(translation.diagnostics)
  }
  let target = TargetProfile(
    id: fields.string("id"), questionnaire: fields.string("questionnaire"),
    title: texts["title"] ?? fields.string("title"), defaultLevel: fields.integer("default") ?? 3,
    factors: factors, questions: questions,
    reasons: Dictionary(
      uniqueKeysWithValues: reasons.map { ($0.key, texts["reasons.\($0.key)"] ?? $0.value) }))
  return Reading(target, reading.diagnostics.sorted())
}

/// What is translated of a target profile.
func targetTexts(_ fields: Fields) -> [TranslatableText] {
  [TranslatableText(key: "title", text: fields.string("title"))]
    + (fields.fields("reasons")?.all ?? []).map {
      TranslatableText(key: "reasons.\($0.key)", text: $0.value.scalar ?? "")
    }
}
