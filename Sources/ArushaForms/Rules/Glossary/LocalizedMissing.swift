import ArushaDiagnostics
import ArushaYAML

extension Rule {
  package static let localizedMissing = warning(
    "localized-missing",
    passing: .source(
      "title: {en: A sample, fr: Un exemple}\nevent: {en: A meeting, fr: Une réunion}\nrights: {en: Quoted, fr: Cité}\nstatus: {en: Draft, fr: Projet}\nlimits: {en: [Small], fr: [Petit]}\nquestions:\n  - {number: 1, line: 10, text: {en: What?, fr: Quoi ?}}\nthemes:\n  - {id: Q1-T1, question: 1, line: 11, label: {en: Leaders, fr: Chefs}}",
      ownDigest: true),
    failing: .source(
      "title: {en: A sample, fr: Un exemple}\nevent: 1️⃣{en: A meeting}\nrights: {en: Quoted, fr: Cité}\nstatus: {en: Draft, fr: Projet}\nlimits: {en: [Small], fr: [Petit]}\nquestions:\n  - {number: 1, line: 10, text: {en: What?, fr: Quoi ?}}\nthemes:\n  - {id: Q1-T1, question: 1, line: 11, label: {en: Leaders, fr: Chefs}}",
      ownDigest: true))
}

extension FileReading {
  /// A file says the same in every language that it speaks: what lacks one is told once a language,
  /// with the count, at the first such text.
  func checkLocalized() {
    let languages = localizedTexts.reduce(into: Set<String>()) { $0.formUnion($1.languages) }
    for language in languages.sorted() {
      let lacking = localizedTexts.filter { !$0.languages.contains(language) }
      guard let first = lacking.first else { continue }
      report(
        .localizedMissing, at: first.range,
        [
          "language": language, "count": String(lacking.count),
          "total": String(localizedTexts.count),
        ])
    }
  }
}
