import ArushaPackages

/// What happens in a part of a workbook, by local names: the prefixes that files choose say nothing.
protocol SheetEvents: AnyObject {
  func begin(_ name: String, _ attributes: [String: String])
  func end(_ name: String)
  func text(_ text: String)
  /// A problem stops the reading.
  var problem: XLSXProblem? { get }
}

/// Reads one part of a workbook.
func readPart(
  _ name: String, of package: Package, into events: some SheetEvents
) throws(XLSXProblem) {
  guard let bytes = package[name] else { throw XLSXProblem.partMissing }
  var limits = XMLLimits()
  limits.depth = XLSXLimits.depth
  limits.elements = XLSXLimits.elements
  do throws(PackageError) {
    try readXML(bytes, part: name, limits: limits, into: LocalNames(events))
  } catch {
    throw XLSXProblem(error, in: bytes)
  }
  if let problem = events.problem { throw problem }
}

/// Hands what happens in XML on by local names.
private final class LocalNames<Events: SheetEvents>: XMLEvents {
  private let events: Events
  var isDone: Bool { events.problem != nil }

  init(_ events: Events) { self.events = events }

  func begin(_ name: String, _ attributes: [String: String]) {
    events.begin(local(name), attributes)
  }

  func end(_ name: String) { events.end(local(name)) }

  func text(_ text: String) { events.text(text) }

  private func local(_ name: String) -> String {
    let mark = name.utf8.lastIndex { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "}") }
    return mark.map { String(name[name.utf8.index(after: $0)...]) } ?? name
  }
}
