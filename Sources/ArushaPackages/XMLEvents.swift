import CExpat

/// What happens in XML, from its first element to its last. Names of known vocabularies carry their
/// usual prefix (`w:p`), others their namespace in braces.
package protocol XMLEvents: AnyObject {
  func begin(_ name: String, _ attributes: [String: String])
  func end(_ name: String)
  func text(_ text: String)
  /// Whether nothing more needs to be read.
  var isDone: Bool { get }
}

/// How much XML a part may hold.
package struct XMLLimits: Sendable, Hashable {
  package var depth = 128
  package var elements = 400_000

  package init() {}
}

/// Reads XML without a document type: entities, and all that grows, are refused.
package func readXML(
  _ bytes: [UInt8], part: String, limits: XMLLimits = XMLLimits(), into events: some XMLEvents
) throws(PackageError) {
  guard let parser = unsafe XML_ParserCreateNS(nil, XML_Char(UInt8(ascii: "|"))) else {
    throw PackageError(.badXML, part: part)
  }
  defer { unsafe XML_ParserFree(parser) }
  let state = unsafe XMLState(events, limits: limits, parser: parser)
  unsafe XML_SetUserData(parser, Unmanaged.passUnretained(state).toOpaque())
  unsafe XML_SetElementHandler(
    parser,
    { data, name, attributes in unsafe XMLState.of(data)?.begin(name, attributes) },
    { data, name in unsafe XMLState.of(data)?.end(name) })
  unsafe XML_SetCharacterDataHandler(parser) { data, text, count in
    unsafe XMLState.of(data)?.text(text, count)
  }
  unsafe XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in
    unsafe XMLState.of(data)?.fail()
  }
  // The handlers know the state only by its address.
  let status = withExtendedLifetime(state) {
    unsafe bytes.withUnsafeBytes { buffer in
      let start = unsafe buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
      return unsafe XML_Parse(parser, start, Int32(clamping: buffer.count), 1)
    }
  }
  guard !state.hasFailed, status == XML_STATUS_OK || events.isDone else {
    throw PackageError(.badXML, part: part)
  }
}

/// What the handlers of one reading share.
@safe private final class XMLState {
  private let events: any XMLEvents
  private let limits: XMLLimits
  private let parser: XML_Parser
  private(set) var hasFailed = false
  private var depth = 0
  private var elementCount = 0
  /// A file has few names, each of them often.
  private var shortNames: [String: String] = [:]

  init(_ events: any XMLEvents, limits: XMLLimits, parser: XML_Parser) {
    self.events = events
    self.limits = limits
    unsafe self.parser = unsafe parser
  }

  static func of(_ data: UnsafeMutableRawPointer?) -> XMLState? {
    unsafe data.map { unsafe Unmanaged<XMLState>.fromOpaque($0).takeUnretainedValue() }
  }

  func fail() {
    hasFailed = true
    stop()
  }

  func begin(
    _ name: UnsafePointer<XML_Char>?,
    _ attributes: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?
  ) {
    guard isOpen, let name = unsafe name else { return }
    depth += 1
    elementCount += 1
    guard depth <= limits.depth, elementCount <= limits.elements else { return fail() }
    var found: [String: String] = [:]
    var index = 0
    while let key = unsafe attributes?[index], let value = unsafe attributes?[index + 1] {
      found[short(unsafe String(cString: key))] = unsafe String(cString: value)
      index += 2
    }
    events.begin(short(unsafe String(cString: name)), found)
    if events.isDone { stop() }
  }

  func end(_ name: UnsafePointer<XML_Char>?) {
    guard isOpen, let name = unsafe name else { return }
    depth -= 1
    events.end(short(unsafe String(cString: name)))
    if events.isDone { stop() }
  }

  func text(_ text: UnsafePointer<XML_Char>?, _ count: Int32) {
    guard isOpen, depth > 0, let text = unsafe text else { return }
    let bytes = unsafe UnsafeRawBufferPointer(start: text, count: Int(count))
    events.text(unsafe String(decoding: bytes, as: UTF8.self))
    if events.isDone { stop() }
  }

  private var isOpen: Bool { !hasFailed && !events.isDone }

  private func stop() { _ = unsafe XML_StopParser(parser, XML_Bool(XML_FALSE)) }

  private func short(_ name: String) -> String {
    if let known = shortNames[name] { return known }
    let short = XMLNamespaces.shortened(name)
    // Names that a file makes up without end are not kept.
    if shortNames.count < 1_000 { shortNames[name] = short }
    return short
  }
}
