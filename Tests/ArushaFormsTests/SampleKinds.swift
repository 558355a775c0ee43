/// A questionnaire in one file, with a question of every kind and a shared scale.
enum SampleKinds {
  static let file = """
    schema: arusha.questionnaire/1
    id: kinds
    edition: "1"
    released: false
    language: en
    title: Kinds
    scales:
      - id: often
        ordered: true
        options:
          - {id: never, label: Never}
          - {id: sometimes, label: Sometimes}
          - {id: always, label: Always}
    factors:
      - factor: 0
        title: About us
        questions:
          - {id: X-01, title: Offices, ask: How many offices?, why: Size., kind: number,
             minimum: 1, maximum: 500, unit: offices}
          - {id: X-02, title: Open, ask: How many are open at night?, why: Night., kind: number,
             minimum: 0, check: value(X-02) <= value(X-01), warn: {that: value(X-02) < 100, say: That is many.}}
          - {id: X-03, title: Survey, ask: Was there a survey?, why: Known., kind: yes-no}
          - {id: X-04, title: Date, ask: When?, why: Age., kind: date, when: value(X-03) == yes}
          - {id: X-05, title: Talk, ask: How often do you talk?, why: Habit., kind: choice, options: often}
          - {id: X-06, title: With whom, ask: With whom?, why: Circle., kind: choices,
             when: value(X-05) >= sometimes,
             options: [{id: brokers, label: Brokers}, {id: carriers, label: Carriers}]}
          - {id: X-07, title: Words, ask: What would you tell peers?, why: Voice., kind: text,
             when: "count(X-06) > 0 or chosen(X-06, brokers)"}

    """

  static let french = """
    schema: arusha.texts/1
    language: fr
    of: questionnaire.yaml
    texts:
      title: {text: Types, of: "\(digest("Kinds"))"}
      factor-0.title: {text: Sur nous, of: "\(digest("About us"))"}
      scales.often.never: {text: Jamais, of: "\(digest("Never"))"}
      X-01.unit: {text: bureaux, of: "\(digest("offices"))"}
      X-02.say.2: {text: C’est beaucoup., of: "\(digest("That is many."))"}
      X-06.option.brokers: {text: Commissionnaires, of: "\(digest("Brokers"))"}

    """
}
