import ArushaReport

extension SampleReport {
  static let gaps: [Block] = [
    .pageBreak,
    .heading(1, "Écarts classés", anchor: "gaps"),
    .paragraph(
      "Chaque ligne dit pourquoi elle occupe ce rang. Un tri de tableur sur les mêmes colonnes "
        + "donne le même ordre."),
    .table(
      Table(
        caption: "Questions sous leur cible, par ordre de priorité",
        columns: [
          .number("Rang"), Column("Question", width: 6), .number("Attesté", width: 2),
          .number("Cible", width: 2), Column("Pourquoi ce rang", width: 6),
        ],
        rows: [
          Row(group: "Questions critiques"),
          Row(
            "1", header("AUD-04", "Signalement sûr et confidentiel"), "0", "4",
            "Critique, risque élevé, distance 4, débloque 5 critères"),
          Row(
            "2", header("LEAD-04", "Responsabilité de l’encadrement"), "1", "3",
            "Critique, risque élevé, distance 2, débloque 3 critères"),
          Row(group: "Autres questions"),
          Row(
            "3", header("REF-02", "Refonte des procédures"), "1", "3",
            "Risque élevé, distance 2, effort S"),
          Row(
            "4", header("CUL-01", "Mesure du climat de travail"), "1", "3",
            "Risque moyen, distance 2, effort M"),
        ])),
    .heading(2, "AUD-04 Signalement sûr et confidentiel", anchor: "AUD-04"),
    .definitions([
      Definition("Niveau", "0 attesté, 2 déclaré, cible 4"),
      Definition(
        "Critère non rempli", "\(.code("AUD-04-a")) Un canal interne existe et son usage est écrit."
      ),
      Definition("Preuve manquante", "Note de service datée de la période, registre anonymisé."),
    ]),
    .heading(3, "Ce qu’il reste à savoir"),
    .numbered([
      "Le canal reçoit-il des signalements des bureaux locaux\u{202F}?",
      Item(
        "Qui relit le registre\u{202F}?",
        items: ["l’unité d’audit interne\u{202F};", "un organe extérieur."]),
    ]),
    .callout(
      .warning, "Rapport confidentiel",
      [.paragraph("Ces pages désignent les points faibles de l’administration.")]),
  ]

  private static func header(_ id: String, _ title: String) -> Cell {
    Cell([[.code(id)], Prose(title)], isHeader: true)
  }

  static let peers: [Block] = [
    .heading(1, "Ce que disent les pairs", anchor: "peers"),
    .paragraph(
      "Citations de février 2022, codage provisoire. Leur nombre ne modifie aucune priorité et "
        + "le silence de la source ne veut pas dire que les pairs ne le font pas."),
    .quotation(
      Quotation(
        "L’auto-évaluation est prépondérante afin de comprendre nos forces et nos faiblesses, de "
          + "manière à ce que des actions puissent être planifiées et exécutées.",
        language: "fr", source: "Administration partenaire anonyme, question 1, ligne 23")),
    .quotation(
      Quotation(
        "A named unit keeps the work alive.\nIt also keeps the records.", language: "en",
        source: "Exemple inventé, \(.emphasis("hors source"))")),
    .callout(.note, "", [.paragraph("Une mention n’est jamais une attribution.")]),
  ]
}
