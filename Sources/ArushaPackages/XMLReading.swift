import CExpat

/// How much XML a part may hold.
package struct XMLLimits: Sendable, Hashable {
  package var depth = 128
  package var elements = 400_000

  package init() {}
}

/// Reads XML without a document type: entities, and all that grows, are refused.
package func readXML(
  _ bytes: [UInt8], part: String, limits: XMLLimits = XMLLimits()
) throws(PackageError) -> XMLElement {
  let tree = XMLTree(limits: limits)
  guard let parser = unsafe XML_ParserCreateNS(nil, XML_Char(UInt8(ascii: "|"))) else {
    throw PackageError(.badXML, part: part)
  }
  defer { unsafe XML_ParserFree(parser) }
  tree.stop = { unsafe _ = XML_StopParser(parser, 0) }
  defer { tree.stop = {} }
  unsafe XML_SetUserData(parser, Unmanaged.passUnretained(tree).toOpaque())
  unsafe XML_SetElementHandler(
    parser,
    { data, name, attributes in unsafe XMLTree.of(data)?.start(name, attributes) },
    { data, _ in unsafe XMLTree.of(data)?.end() })
  unsafe XML_SetCharacterDataHandler(parser) { data, text, count in
    unsafe XMLTree.of(data)?.characters(text, count)
  }
  unsafe XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in
    unsafe XMLTree.of(data)?.fail()
  }
  // The handlers know the tree only by its address.
  let status = withExtendedLifetime(tree) {
    unsafe bytes.withUnsafeBytes { buffer in
      let start = unsafe buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
      return unsafe XML_Parse(parser, start, Int32(clamping: buffer.count), 1)
    }
  }
  guard status == XML_STATUS_OK, !tree.hasFailed, let root = tree.root else {
    throw PackageError(.badXML, part: part)
  }
  return root
}

/// The tree while it grows; expat's handlers find it through their user data.
private final class XMLTree {
  private let limits: XMLLimits
  private var open: [XMLElement] = []
  private var elementCount = 0
  private(set) var root: XMLElement?
  private(set) var hasFailed = false
  var stop: () -> Void = {}

  init(limits: XMLLimits) { self.limits = limits }

  static func of(_ data: UnsafeMutableRawPointer?) -> XMLTree? {
    unsafe data.map { unsafe Unmanaged<XMLTree>.fromOpaque($0).takeUnretainedValue() }
  }

  func fail() {
    hasFailed = true
    stop()
  }

  func start(
    _ name: UnsafePointer<XML_Char>?,
    _ attributes: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?
  ) {
    elementCount += 1
    guard !hasFailed, open.count < limits.depth, elementCount <= limits.elements,
      let name = unsafe name
    else { return fail() }
    var element = unsafe XMLElement(XMLNamespaces.shortened(String(cString: name)))
    var index = 0
    while let attributes = unsafe attributes, let key = unsafe attributes[index],
      let value = unsafe attributes[index + 1]
    {
      let short = unsafe XMLNamespaces.shortened(String(cString: key))
      element.attributes[short] = unsafe String(cString: value)
      index += 2
    }
    open.append(element)
  }

  func end() {
    guard !hasFailed, let element = open.popLast() else { return }
    if open.isEmpty {
      root = element
    } else {
      open[open.count - 1].nodes.append(.element(element))
    }
  }

  func characters(_ text: UnsafePointer<XML_Char>?, _ count: Int32) {
    guard !hasFailed, !open.isEmpty, let text = unsafe text else { return }
    let bytes = unsafe UnsafeBufferPointer(start: text, count: Int(count))
    let words = unsafe String(decoding: bytes.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    open[open.count - 1].append(words)
  }
}

extension XMLElement {
  fileprivate mutating func append(_ words: String) {
    if case .text(let before)? = nodes.last {
      nodes[nodes.count - 1] = .text(before + words)
    } else {
      nodes.append(.text(words))
    }
  }
}
