import ArushaReport

extension SampleReport {
  static let plan: [Block] = [
    .landscape([
      .heading(1, "Plan d’action", anchor: "plan"),
      .paragraph("Huit colonnes pour l’approbation\u{202F}; le classeur Excel sert au suivi."),
      .table(actions),
    ]),
    .heading(1, "Signatures"),
    .definitions([
      Definition("Coordination intégrité", "Nom, date, signature"),
      Definition("Direction générale", "Nom, date, signature"),
    ]),
  ]

  private static let actions = Table(
    caption: "Actions proposées, par facteur",
    columns: [
      Column("Action", width: 3), Column("Activité", width: 7), Column("Livrable", width: 5),
      Column("Responsable", width: 4), Column("Début", width: 3), Column("Échéance", width: 3),
      Column("Indicateur", width: 5), Column("Vérification", width: 4),
    ],
    rows: [
      Row(group: "Facteur 1. Conduite et engagement des responsables"),
      Row(
        header: "A-LEAD-04-b",
        [
          Cell(
            "Inscrire l’intégrité dans la lettre de mission de chaque chef de bureau et la "
              + "revoir chaque semestre"),
          "Modèle de lettre de mission signé", "Direction des ressources humaines", "janvier 2027",
          "juin 2027", "Part des chefs de bureau évalués", "Dossiers d’évaluation",
        ]),
      Row(group: "Facteur 6. Contrôle et enquête"),
      Row([
        Cell([[.code("A-AUD-04-a")]], rowSpan: 2, isHeader: true),
        Cell([
          "Ouvrir un canal de signalement confidentiel, accessible hors connexion",
          "Former deux agents par bureau",
        ]),
        "Note de service et registre anonymisé", Cell("Inspection des services", rowSpan: 2),
        "janvier 2027", "mars 2027", "Signalements traités en moins de 60 jours",
        "Rapport de l’audit interne",
      ]),
      Row(
        "Étendre le canal aux usagers et au secteur privé", "Affiches dans chaque bureau",
        "avril 2027", "décembre 2027", "Bureaux équipés", "Visites de terrain"),
      Row(
        header: "A-AUD-05-evidence",
        [
          "Réunir les preuves des enquêtes closes dans la période",
          "Liste des pièces avec leurs dates", "Audit interne", "février 2027", "février 2027",
          "Pièces réunies", "Contrôle par un tiers",
        ]),
    ])
}
