/// Takes values off a JSON text, from left to right.
struct JSONScanner {
  /// UTF-8, well formed.
  let bytes: [UInt8]
  /// The next byte to look at.
  var index: Int
  private let firstLine: Int
  private let maximumDepth: Int
  private var cursor: TextCursor

  init(_ bytes: [UInt8], firstLine: Int, maximumDepth: Int) {
    self.bytes = bytes
    self.firstLine = firstLine
    self.maximumDepth = maximumDepth
    index = UTF8Form.start(of: bytes)
    cursor = TextCursor(bytes, firstLine: firstLine)
  }

  mutating func document() throws(JSONError) -> JSONNode {
    skipSpace()
    let node = try value(depth: 0)
    skipSpace()
    if index < bytes.count { throw unexpected("the end of the text") }
    return node
  }

  /// Takes a value that stands in so many arrays and objects.
  private mutating func value(depth: Int) throws(JSONError) -> JSONNode {
    let place = cursor.place(at: index)
    let content: JSONContent
    switch next {
    case UInt8(ascii: "{"): content = .object(try object(depth: depth + 1))
    case UInt8(ascii: "["): content = .array(try array(depth: depth + 1))
    case UInt8(ascii: "\""): content = .string(try string())
    case UInt8(ascii: "-"),
      _ where isDigitNext:
      content = .number(try number())
    default: content = try word()
    }
    return JSONNode(place: place, content: content)
  }

  private mutating func array(depth: Int) throws(JSONError) -> [JSONNode] {
    try open(depth: depth)
    var elements: [JSONNode] = []
    if take("]") { return elements }
    while true {
      elements.append(try value(depth: depth))
      if try close("]", before: "a value") { return elements }
    }
  }

  private mutating func object(depth: Int) throws(JSONError) -> JSONObject {
    try open(depth: depth)
    var object = JSONObject()
    if take("}") { return object }
    while true {
      object.append(try member(of: object, depth: depth))
      if try close("}", before: "a name") { return object }
    }
  }

  private mutating func member(
    of object: borrowing JSONObject,
    depth: Int
  ) throws(JSONError) -> JSONObject.Member {
    guard next == UInt8(ascii: "\"") else {
      throw unexpected(
        object.members.isEmpty ? "a name in quotation marks or }" : "a name in quotation marks"
      )
    }
    let place = cursor.place(at: index)
    let name = try string()
    if let first = object.member(named: name) {
      throw JSONError(
        place: place,
        found: "the name \(VisibleText.quoted(name)) again, first at \(first.namePlace)",
        expected: "each name once in an object"
      )
    }
    skipSpace()
    guard take(":") else { throw unexpected("a colon") }
    skipSpace()
    return JSONObject.Member(name: name, namePlace: place, value: try value(depth: depth))
  }

  /// Takes the bracket that opens an array or object.
  private mutating func open(depth: Int) throws(JSONError) {
    guard depth <= maximumDepth else {
      throw fault(
        at: index,
        found: "an array or object inside \(maximumDepth) others",
        expected: "no deeper nesting"
      )
    }
    index += 1
    skipSpace()
  }

  /// Takes the bracket that closes an array or object, or a comma that something follows.
  ///
  /// - Returns: Whether it was the bracket.
  private mutating func close(
    _ bracket: Unicode.Scalar,
    before wanted: String
  ) throws(JSONError) -> Bool {
    skipSpace()
    if take(bracket) { return true }
    let comma = index
    guard take(",") else { throw unexpected("a comma or \(bracket)") }
    skipSpace()
    if take(bracket) {
      throw fault(at: comma, found: "a comma before \(bracket)", expected: wanted)
    }
    return false
  }

  private mutating func word() throws(JSONError) -> JSONContent {
    let content: JSONContent
    let word = wordAhead
    switch word {
    case "null": content = .null
    case "true": content = .bool(true)
    case "false": content = .bool(false)
    default: throw unexpected("a value")
    }
    index += word.utf8.count
    return content
  }
}

extension JSONScanner {
  /// The next byte, nil at the end.
  var next: UInt8? { index < bytes.count ? bytes[index] : nil }

  var isDigitNext: Bool {
    next.map { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ?? false
  }

  /// Takes an ASCII character if it is the next.
  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: character) else { return false }
    index += 1
    return true
  }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      index += 1
    }
  }

  /// The ASCII letters, digits and underscores that stand next, 20 at most.
  private var wordAhead: String {
    let word = bytes[index...].prefix(20).prefix { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
        true
      default: false
      }
    }
    return String(decoding: word, as: UTF8.self)
  }

  /// A fault at an offset.
  func fault(at offset: Int, found: String, expected: String) -> JSONError {
    // A cursor of its own: an error is made once, and its place may lie behind the scanner's.
    var cursor = TextCursor(bytes, firstLine: firstLine)
    return JSONError(place: cursor.place(at: offset), found: found, expected: expected)
  }

  /// The fault that what stands next is not what belongs there.
  func unexpected(_ expected: String) -> JSONError {
    fault(at: index, found: found, expected: expected)
  }

  private var found: String {
    switch next {
    case nil: "the end of the text"
    case UInt8(ascii: ","): "a comma"
    case UInt8(ascii: ":"): "a colon"
    case UInt8(ascii: "\""): "a string"
    case UInt8(ascii: "-"),
      _ where isDigitNext:
      "a number"
    case UInt8(ascii: "'"): "a single quotation mark"
    case _: wordAhead.isEmpty ? characterName : "the word \(wordAhead)"
    }
  }

  /// What a message calls the next scalar; not at the end.
  var characterName: String {
    let length = UTF8Form.sequence(in: bytes, at: index).length
    let text = String(decoding: bytes[index..<index + length], as: UTF8.self)
    return text.unicodeScalars.first.map(VisibleText.named) ?? "the end of the text"
  }
}
