import ArushaDiagnostics

/// Builds the tree of the first document from the events, and reports what the strict subset lacks.
///
/// What is refused is left out of the tree, or stands in it as if it had been written without the
/// refused part (a node without its tag), so that later checks tell as little as possible twice.
struct Composer {
  var problems: ProblemList
  /// The tree; nil until the first document is complete, or where it is empty.
  private(set) var root: YAMLNode?
  /// False where reading was stopped at a limit.
  private(set) var isFinished = false
  /// The scalar read last: a quote that ends too early explains what libyaml then stumbles over.
  private(set) var lastScalar: (range: SourceRange, style: YAMLEvent.Style)?

  private let source: SourceText
  private let limits: YAMLLimits
  private var open: [OpenCollection] = []
  private var nodeCount = 0
  private var documentCount = 0

  init(source: SourceText, limits: YAMLLimits, problems: ProblemList) {
    self.source = source
    self.limits = limits
    self.problems = problems
  }

  /// - Returns: whether to go on.
  mutating func receive(_ event: YAMLEvent) -> Bool {
    switch event.kind {
    case .documentStart(let hasDirectives):
      startDocument(at: event.range, hasDirectives: hasDirectives)
      return true
    case .streamEnd:
      isFinished = true
      return true
    case .alias(let name):
      problems.add("yaml-alias", at: event.range, ["name": name])
      // The name stands for a text that is elsewhere: later checks see that something is there.
      return place(YAMLNode(.scalar("*" + name, plain: false), at: event.range), isAlias: true)
    case .scalar(let text, let style, let properties):
      refuse(properties, at: event.range)
      let range = scalarRange(event.range, style)
      lastScalar = (range, style)
      return place(YAMLNode(.scalar(text, plain: style == .plain), at: range))
    case .sequenceStart(let properties):
      return begin(.sequence, properties, at: event.range)
    case .mappingStart(let properties):
      return begin(.mapping, properties, at: event.range)
    case .collectionEnd:
      guard let collection = open.popLast() else { return true }
      return placed(collection.closed(at: event.range))
    }
  }

  private mutating func startDocument(at range: SourceRange, hasDirectives: Bool) {
    documentCount += 1
    if hasDirectives {
      problems.add(
        "yaml-directive",
        at: SourceRange(start: range.start, end: source.endOfText(inLine: range.start.line)))
    }
    if documentCount == 2 {
      let isMarked = source.scalars(from: range.start).starts(with: ["-", "-", "-"])
      problems.add("yaml-second-document", at: range.start.spanning(isMarked ? 3 : 1))
    }
  }

  private mutating func begin(
    _ kind: OpenCollection.Kind, _ properties: YAMLEvent.Properties?, at range: SourceRange
  ) -> Bool {
    refuse(properties, at: range)
    guard open.count < limits.maxDepth else {
      problems.add("yaml-too-deep", at: range.start.spanning(1), ["limit": "\(limits.maxDepth)"])
      return false
    }
    guard count(at: range) else { return false }
    open.append(OpenCollection(kind: kind, start: range.start))
    return true
  }

  private mutating func count(at range: SourceRange) -> Bool {
    nodeCount += 1
    guard nodeCount > limits.maxNodes else { return true }
    problems.add("yaml-too-many-nodes", at: range, ["limit": "\(limits.maxNodes)"])
    return false
  }

  private mutating func place(_ node: YAMLNode, isAlias: Bool = false) -> Bool {
    guard count(at: node.range) else { return false }
    return placed(node, isAlias: isAlias)
  }

  /// Puts a complete node where it belongs: a document, an item, a key or a value.
  private mutating func placed(_ node: YAMLNode, isAlias: Bool = false) -> Bool {
    guard !open.isEmpty else {
      if documentCount == 1, node.content != .scalar("", plain: true) { root = node }
      return true
    }
    let problem = open[open.count - 1].add(
      node, isAlias: isAlias, maxKeyLength: limits.maxKeyLength)
    if let problem { problems.add(problem) }
    return true
  }

  /// libyaml ends a block text where the next thing begins, lines further down.
  private func scalarRange(_ range: SourceRange, _ style: YAMLEvent.Style) -> SourceRange {
    guard style == .block else { return range }
    return SourceRange(
      start: range.start,
      end: source.endOfText(before: range.end, downTo: range.start.line))
  }

  private mutating func refuse(_ properties: YAMLEvent.Properties?, at range: SourceRange) {
    guard let properties, !problems.isFull else { return }
    let places = source.properties(from: range.start)
    if let anchor = properties.anchor {
      let place = places.first { $0.sign == "&" }?.range
      problems.add("yaml-anchor", at: place ?? range.start.spanning(1), ["name": anchor])
    }
    if let tag = properties.tag {
      let place = places.first { $0.sign == "!" }?.range
      problems.add("yaml-tag", at: place ?? range.start.spanning(1), ["tag": tag])
    }
  }
}

extension SourceText {
  /// The anchor and the tag that a line holds from `start` on: libyaml tells that they are there,
  /// and where the first begins.
  fileprivate func properties(
    from start: SourcePosition
  ) -> [(sign: Unicode.Scalar, range: SourceRange)] {
    var found: [(sign: Unicode.Scalar, range: SourceRange)] = []
    var rest = scalars(from: start)[...]
    while found.count < 2, let sign = rest.first, sign == "&" || sign == "!" {
      let word = rest.prefix { !" \t,[]{}".unicodeScalars.contains($0) }
      let place = SourcePosition(line: start.line, column: start.column + word.startIndex)
      found.append((sign, place.spanning(word.count)))
      rest = rest[word.endIndex...].drop { $0 == " " || $0 == "\t" }
    }
    return found
  }
}
