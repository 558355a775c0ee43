package import ArushaModel

extension EditionMap {
  /// What each question of the later edition that stayed one question was called in the earlier one.
  package var formerNames: [String: String] {
    questions.compactMapValues { $0.isOneToOne ? $0.ids.first : nil }
  }

  /// The other way round.
  package var newNames: [String: String] {
    Dictionary(formerNames.map { ($0.value, $0.key) }) { first, _ in first }
  }
}

extension TargetProfile {
  /// The profile with its levels also under other names of the same questions.
  ///
  /// - Parameter names: by the name that the profile uses.
  package func naming(_ names: [String: String]) -> TargetProfile {
    var levels = questions
    for (id, level) in questions {
      if let name = names[id], levels[name] == nil { levels[name] = level }
    }
    return TargetProfile(
      id: id, questionnaire: questionnaire, title: title, defaultLevel: defaultLevel,
      factors: factors, questions: levels, reasons: reasons)
  }
}
