import ArushaAnalysis
import ArushaDiagnostics
import ArushaForms
import ArushaModel
import ArushaReport
import ArushaText
import ArushaWorkspace

extension OpenWorkspace {
  /// How the answers of the earlier of two periods read in the edition of the later one; nil where
  /// both answer one edition.
  func editions(
    between one: String, and other: String
  ) throws -> EditionChain? {
    let periods = [one, other].compactMap { Period($0) }.sorted()
    guard periods.count == 2 else { return nil }
    let earlier = try assessment(periods[0]).1
    let later = try assessment(periods[1]).1
    guard earlier.base.id == later.base.id, earlier.base.edition != later.base.edition else {
      return nil
    }
    return try editionChain(
      from: earlier, to: later,
      in: workspace.questionnaireFolder(id: later.base.id, edition: later.base.edition))
  }
}

extension Session {
  /// What two editions say, in the session's language.
  func words(of earlier: QuestionnaireEdition, and later: QuestionnaireEdition) -> EditionWords {
    let language = texts.language.rawValue
    return EditionWords(
      base: (earlier.base, later.base),
      shown: (earlier.questionnaire(in: language), later.questionnaire(in: language)))
  }

  /// How one edition's answers read in another.
  ///
  /// - Parameters:
  ///   - folder: the later edition's, whose `migrations/<edition>.yaml` states what changed.
  ///   - file: another file that states it.
  func editionMap(
    from earlier: Questionnaire, to later: Questionnaire, in folder: String, file: String? = nil
  ) throws -> EditionMap {
    let path = file ?? folder + "/migrations/\(earlier.edition).yaml"
    let bytes = try file.map { try read($0) } ?? readIfThere(path)
    let migration = try bytes.map {
      try value(readMigration($0, file: path, earlier: earlier, later: later))
    }
    return EditionMap(from: earlier, to: later, stating: migration)
  }
}
