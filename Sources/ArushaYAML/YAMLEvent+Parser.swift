import ArushaDiagnostics
import CLibYAML

/// Hands the events of a text on, one by one, until `receive` answers false.
///
/// - Returns: where and why libyaml gave up; nil where it did not.
func readEvents(_ source: SourceText, _ receive: (YAMLEvent) -> Bool) -> ParserFailure? {
  // On the heap, for its address must not change: libyaml keeps a pointer to the parser in it.
  let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
  defer { unsafe parser.deallocate() }
  guard unsafe yaml_parser_initialize(parser) == 1 else { return .outOfMemory }
  defer { unsafe yaml_parser_delete(parser) }
  // libyaml asserts that there is an address, which an empty array may lack. To it, zero bytes and
  // one space are the same: no document.
  let bytes = source.bytes.isEmpty ? [0x20] : source.bytes
  return unsafe bytes.withUnsafeBufferPointer { input in
    unsafe yaml_parser_set_input_string(parser, input.baseAddress, input.count)
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    while true {
      var event = unsafe yaml_event_t()
      guard unsafe yaml_parser_parse(parser, &event) == 1 else {
        return unsafe ParserFailure(parser.pointee)
      }
      defer { unsafe yaml_event_delete(&event) }
      guard let read = unsafe YAMLEvent(event) else { continue }
      guard receive(read) else { return nil }
      if case .streamEnd = read.kind { return nil }
    }
  }
}

extension YAMLEvent {
  /// nil for the events that say nothing here.
  fileprivate init?(_ event: yaml_event_t) {
    switch unsafe event.type {
    case YAML_DOCUMENT_START_EVENT:
      let start = unsafe event.data.document_start
      kind = unsafe .documentStart(
        hasDirectives: start.version_directive != nil
          || start.tag_directives.start != start.tag_directives.end)
    case YAML_ALIAS_EVENT:
      kind = unsafe .alias(text(event.data.alias.anchor) ?? "")
    case YAML_SCALAR_EVENT:
      let scalar = unsafe event.data.scalar
      // The whole file was found to be UTF-8, and libyaml writes nothing else.
      let bytes = unsafe UTF8Span(
        unchecked: Span(_unsafeStart: scalar.value, count: scalar.length))
      kind = unsafe .scalar(
        String(copying: bytes), Style(scalar.style),
        Properties.found(anchor: text(scalar.anchor), tag: text(scalar.tag)))
    case YAML_SEQUENCE_START_EVENT:
      let start = unsafe event.data.sequence_start
      kind = unsafe .sequenceStart(
        Properties.found(anchor: text(start.anchor), tag: text(start.tag)))
    case YAML_MAPPING_START_EVENT:
      let start = unsafe event.data.mapping_start
      kind = unsafe .mappingStart(
        Properties.found(anchor: text(start.anchor), tag: text(start.tag)))
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
      kind = .collectionEnd
    case YAML_STREAM_END_EVENT:
      kind = .streamEnd
    default:
      return nil
    }
    range = unsafe SourceRange(
      start: SourcePosition(event.start_mark), end: SourcePosition(event.end_mark))
  }
}

extension YAMLEvent.Style {
  fileprivate init(_ style: yaml_scalar_style_t) {
    switch style {
    case YAML_PLAIN_SCALAR_STYLE: self = .plain
    case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: self = .block
    default: self = .quoted
    }
  }
}

extension SourcePosition {
  /// libyaml counts lines and columns, in code points, from 0.
  init(_ mark: yaml_mark_t) {
    self.init(line: mark.line + 1, column: mark.column + 1)
  }
}

private func text(_ bytes: UnsafePointer<UInt8>?) -> String? {
  guard let bytes = unsafe bytes else { return nil }
  return unsafe String(cString: bytes)
}
