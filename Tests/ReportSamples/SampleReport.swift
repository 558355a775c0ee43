package import ArushaReport

/// A report of a fictional administration with one of everything, as a director would read it.
package enum SampleReport {
  package static let french = Report(
    title: "Analyse des écarts d’intégrité",
    subtitle: "Auto-évaluation selon les dix facteurs de la Déclaration d’Arusha révisée",
    language: "fr",
    details: [
      Definition("Administration", "Direction générale des douanes de Valmonde"),
      Definition("Période", "2026"),
      Definition("Établi le", "23 novembre 2026"),
      Definition("Questionnaire", "Déclaration d’Arusha révisée, édition 2026.1, complet"),
      Definition("Profil cible", "Socle\u{A0}: niveau 3 partout, niveau 4 pour le contrôle"),
    ],
    disclaimer: "Auto-évaluation de l’administration\u{A0}: ni audit, ni certificat, ni "
      + "classement, ni publication de l’OMD.",
    blocks: overview + gaps + peers + plan)

  private static let overview: [Block] = [
    .heading(1, "Vue d’ensemble", anchor: "overview"),
    .paragraph(
      """
      Sur \(.strong("58 questions")) applicables, 51 ont une réponse. Le facteur 6, \
      \(.emphasis("Contrôle et enquête")), est le plus éloigné de sa cible\u{202F}; le détail \
      figure dans \(.link("les écarts classés", to: "gaps")). Les termes anglais, comme \
      \(.foreign("whistleblower", language: "en")), sont cités tels quels.
      """),
    .levelBars(bars),
    .table(factors),
    .callout(
      .limit, "Ce que ce rapport ne dit pas",
      [
        .paragraph(
          "Deux facteurs ont trop peu de réponses pour une médiane. Leur étendue est indiquée, "
            + "jamais une estimation."),
        .bullets([
          "Aucun indice composite n’est calculé.",
          Item(
            "Les sept questions sans réponse comptent\u{A0}:",
            items: [
              "au plus bas comme niveau 0\u{202F};", "au plus haut comme niveau 4.",
            ]),
        ]),
      ]),
  ]

  static let bars = LevelBars(
    title: "Niveaux par facteur, attestés et déclarés, face à la cible",
    rowHeading: "Facteur", levelNames: ["aucun", "initial", "partiel", "établi", "durable"],
    bars: [
      .init("1. Conduite et engagement des responsables", evidenced: 2, declared: 3, target: 3),
      .init("2. Cadre réglementaire", evidenced: 3, declared: 3, target: 3),
      .init("3. Transparence", evidenced: 2, declared: 2, target: 3, bounds: 1...3),
      .init("4. Automatisation", evidenced: 3, declared: 4, target: 3),
      .init("5. Réforme et modernisation", evidenced: 1, declared: 3, target: 3, bounds: 1...2),
      .init("6. Contrôle et enquête", evidenced: 0, declared: 2, target: 4),
      .init("7. Code de conduite", evidenced: 4, declared: 4, target: 4),
      .init(
        "8. Gestion des ressources humaines", evidenced: nil, declared: nil, target: 3,
        bounds: 1...4, note: "réponses insuffisantes"),
      .init("9. Esprit de corps", evidenced: 1, declared: 1, target: 3, bounds: 1...2),
      .init(
        "10. Relations avec le secteur privé", evidenced: nil, declared: nil, target: 3,
        note: "facteur sans réponse"),
    ])

  private static let factors = Table(
    caption: "Profil des dix facteurs",
    columns: [
      Column("Facteur", width: 6), .number("Réponses", width: 2), .number("Attesté", width: 2),
      .number("Déclaré", width: 2), .number("Cible", width: 2),
      Column("Question la plus faible", width: 4),
    ],
    headerRows: [
      Row("", "", Cell("Niveau médian", columnSpan: 2), "", "")
    ],
    rows: [
      Row(header: "1. Conduite et engagement des responsables", ["6/6", "2", "3", "3", "LEAD-04"]),
      Row(header: "2. Cadre réglementaire", ["6/6", "3", "3", "3", "REG-05"]),
      Row(header: "3. Transparence", ["6/7", "2", "2", "3", "TRA-06"]),
      Row(header: "4. Automatisation", ["6/6", "3", "4", "3", "AUT-03"]),
      Row(header: "5. Réforme et modernisation", ["5/6", "1", "3", "3", "REF-02"]),
      Row(header: "6. Contrôle et enquête", ["6/6", "0", "2", "4", "AUD-04"], emphasis: .strong),
      Row(header: "7. Code de conduite", ["6/6", "4", "4", "4", "CODE-01"]),
      Row(header: "8. Gestion des ressources humaines", ["4/8", "–", "–", "3", "HR-02"]),
      Row(header: "9. Esprit de corps", ["6/6", "1", "1", "3", "CUL-01"]),
      Row(header: "10. Relations avec le secteur privé", ["0/1", "–", "–", "3", "–"]),
      Row(
        header: "Ensemble", ["51/58", Cell("voir le graphique", columnSpan: 4)], emphasis: .strong),
    ])
}
