import CExpat

/// What happens in an XML file, by local names: the prefixes that files choose say nothing.
protocol XMLEvents: AnyObject {
  func begin(_ name: String, _ attributes: [String: String])
  func end(_ name: String)
  func text(_ text: String)
  /// A problem stops the reading.
  var problem: XLSXProblem? { get }
}

/// Reads one part of an archive as XML.
func readXML(
  _ name: String, of archive: Archive, into events: some XMLEvents
) throws(XLSXProblem) {
  guard let parser = unsafe XML_ParserCreate(nil) else { throw XLSXProblem.badXML }
  defer { unsafe XML_ParserFree(parser) }
  let state = unsafe XMLState(events, parser: parser)
  unsafe XML_SetUserData(parser, Unmanaged.passUnretained(state).toOpaque())
  unsafe XML_SetElementHandler(
    parser,
    { data, name, attributes in
      unsafe XMLState.of(data)?.begin(name, attributes)
    },
    { data, name in unsafe XMLState.of(data)?.end(name) })
  unsafe XML_SetCharacterDataHandler(parser) { data, text, count in
    unsafe XMLState.of(data)?.text(text, count)
  }
  unsafe XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in
    unsafe XMLState.of(data)?.refuse(.badXML)
  }
  var isWellFormed = true
  try unsafe archive.read(name) { piece in
    isWellFormed =
      unsafe XML_Parse(
        parser, piece.assumingMemoryBound(to: CChar.self).baseAddress, Int32(piece.count), 0)
      == XML_STATUS_OK
    return isWellFormed
  }
  if isWellFormed {
    isWellFormed = unsafe XML_Parse(parser, nil, 0, 1) == XML_STATUS_OK
  }
  // The parser's callbacks know the state only by its address.
  try withExtendedLifetime(state) { () throws(XLSXProblem) in
    if let problem = state.problem ?? events.problem { throw problem }
  }
  guard isWellFormed else { throw XLSXProblem.badXML }
}

/// What the callbacks of one reading share.
@safe private final class XMLState {
  private let events: any XMLEvents
  private let parser: XML_Parser
  private(set) var problem: XLSXProblem?
  private var depth = 0

  init(_ events: any XMLEvents, parser: XML_Parser) {
    self.events = events
    unsafe self.parser = unsafe parser
  }

  static func of(_ data: UnsafeMutableRawPointer?) -> XMLState? {
    unsafe data.map { unsafe Unmanaged<XMLState>.fromOpaque($0).takeUnretainedValue() }
  }

  func begin(
    _ name: UnsafePointer<XML_Char>?, _ attributes: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?
  ) {
    guard problem == nil, let name = unsafe name else { return }
    depth += 1
    guard depth <= XLSXLimits.depth else { return refuse(.badXML) }
    var found: [String: String] = [:]
    var index = 0
    while let key = unsafe attributes?[index], let value = unsafe attributes?[index + 1] {
      let key = unsafe String(cString: key)
      // A relation's `r:id` and a plain `id` are not the same; other prefixes do not matter.
      let value = unsafe String(cString: value)
      found[key.hasSuffix(":id") ? "r:id" : local(key)] = value
      index += 2
    }
    events.begin(local(unsafe String(cString: name)), found)
    stopIfRefused()
  }

  func end(_ name: UnsafePointer<XML_Char>?) {
    guard problem == nil, let name = unsafe name else { return }
    depth -= 1
    events.end(local(unsafe String(cString: name)))
    stopIfRefused()
  }

  func text(_ text: UnsafePointer<XML_Char>?, _ count: Int32) {
    guard problem == nil, let text = unsafe text else { return }
    let bytes = unsafe UnsafeRawBufferPointer(start: text, count: Int(count))
    events.text(unsafe String(decoding: bytes, as: UTF8.self))
    stopIfRefused()
  }

  func refuse(_ problem: XLSXProblem) {
    self.problem = self.problem ?? problem
    _ = unsafe XML_StopParser(parser, XML_Bool(XML_FALSE))
  }

  private func stopIfRefused() {
    if let problem = events.problem { refuse(problem) }
  }

  private func local(_ name: String) -> String {
    guard let colon = name.utf8.lastIndex(of: UInt8(ascii: ":")) else { return name }
    return String(name[name.index(after: colon)...])
  }
}
