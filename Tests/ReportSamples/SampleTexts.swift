package import ArushaText

/// The sentences that exporters need, as the tests know them.
package enum SampleTexts {
  package static let french = Texts(language: .french, entries: entries(french: true))
  package static let english = Texts(language: .english, entries: entries(french: false))

  private static func entries(french: Bool) -> [String: Texts.Entry] {
    sentences.mapValues { .sentence(french ? $0.french : $0.english) }
  }

  private static let sentences: [String: (english: String, french: String)] = [
    "quote": ("“{text}”", "«\u{202F}{text}\u{202F}»"),
    "export.contents": ("Contents", "Sommaire"),
    "export.page": ("Page {page} of {pages}", "Page {page} sur {pages}"),
    "export.skip": ("Skip to content", "Aller au contenu"),
    "export.label": ("{label}: {value}", "{label}\u{A0}: {value}"),
    "export.callout.note": ("Note", "Note"),
    "export.callout.warning": ("Warning", "Attention"),
    "export.callout.limit": ("Limit", "Limite"),
    "export.chart.evidenced": ("Evidenced", "Attesté"),
    "export.chart.declared": ("Declared", "Déclaré"),
    "export.chart.bounds": ("Possible", "Possible"),
    "export.chart.target": ("Target", "Cible"),
    "export.chart.note": ("Note", "Remarque"),
    "export.chart.unknown": ("not known", "inconnu"),
    "export.chart.table": ("Table behind the chart", "Tableau des valeurs du graphique"),
    "export.chart.legend.lower": ("lower than before", "plus bas qu’avant"),
    "export.chart.words.from-to": ("{from} to {to}", "du {from} au {to}"),
    "export.chart.words.from": ("from {from}", "à partir du {from}"),
    "export.chart.words.to": ("due {to}", "échéance {to}"),
    "export.chart.words.count": ("{name} {count}", "{name} {count}"),
    "export.notes": ("Notes", "Notes"),
    "export.chart.start": ("Start", "Début"),
    "export.chart.due": ("Due", "Échéance"),
    "export.chart.state": ("Status", "État"),
    "export.chart.undated": ("no date yet", "pas encore de date"),
    "export.chart.total": ("Total", "Total"),
    "export.chart.about.levels": ("{count} bars of levels", "{count} barres de niveaux"),
    "export.chart.about.changes": (
      "{count} rows from {earlier} to {later}", "{count} lignes de {earlier} à {later}"
    ),
    "export.chart.about.heat": ("{count} rows of cells", "{count} lignes de cases"),
    "export.chart.about.timeline": ("{count} bars of days", "{count} barres de jours"),
    "export.chart.about.progress": ("{count} bars of counts", "{count} barres de nombres"),
    "export.chart.legend.evidenced": ("evidenced level", "niveau attesté"),
    "export.chart.legend.declared": (
      "declared beyond evidence", "déclaré sans preuve suffisante"
    ),
    "export.chart.legend.bounds": ("possible range", "étendue possible"),
    "export.chart.legend.target": ("target", "cible"),
    "export.chart.legend.text": (
      "#\u{A0}evidenced; +\u{A0}declared beyond evidence; ?\u{A0}possible; "
        + ".\u{A0}not reached; |\u{A0}target",
      "#\u{A0}attesté\u{202F}; +\u{A0}déclaré sans preuve suffisante\u{202F}; "
        + "?\u{A0}possible\u{202F}; .\u{A0}non atteint\u{202F}; |\u{A0}cible"
    ),
    "export.chart.words.evidenced": ("evidenced\u{A0}{level}", "attesté\u{A0}{level}"),
    "export.chart.words.declared": ("declared\u{A0}{level}", "déclaré\u{A0}{level}"),
    "export.chart.words.target": ("target\u{A0}{level}", "cible\u{A0}{level}"),
    "export.chart.words.bounds": ("possible {low} to {high}", "possible de {low} à {high}"),
    "export.chart.words.unknown": ("level not known", "niveau inconnu"),
  ]
}
