import Testing
import Text

struct JSONReaderTests {
  @Test(arguments: [
    ("", "1:1: the end of the text; expected a value"),
    ("\n  ", "2:3: the end of the text; expected a value"),
    ("[1,\n 2,\n   3 ,]", "3:6: a comma before ]; expected a value"),
    (#"{"a": 1,}"#, "1:8: a comma before }; expected a name"),
    ("[1 2]", "1:4: a number; expected a comma or ]"),
    ("[1,,2]", "1:4: a comma; expected a value"),
    ("[", "1:2: the end of the text; expected a value"),
    ("[1", "1:3: the end of the text; expected a comma or ]"),
    (#"{"a""#, "1:5: the end of the text; expected a colon"),
    (#"{"a" 1}"#, "1:6: a number; expected a colon"),
    (#"{"a":}"#, "1:6: the character }; expected a value"),
    ("{a: 1}", "1:2: the word a; expected a name in quotation marks or }"),
    (#"{"a": 1, 2}"#, "1:10: a number; expected a name in quotation marks"),
    ("1 []", "1:3: the character [; expected the end of the text"),
    ("]", "1:1: the character ]; expected a value"),
    ("True", "1:1: the word True; expected a value"),
    ("nul", "1:1: the word nul; expected a value"),
    ("truest", "1:1: the word truest; expected a value"),
    ("NaN", "1:1: the word NaN; expected a value"),
    ("-Infinity", "1:2: the word Infinity; expected a digit"),
    ("'a'", "1:1: a single quotation mark; expected a value"),
    ("// a", "1:1: the character /; expected a value"),
    ("\u{A0}1", "1:1: the character U+00A0; expected a value"),
    ("01", "1:1: a number with a leading zero; expected a number without one"),
    ("-00", "1:1: a number with a leading zero; expected a number without one"),
    ("+1", "1:1: the character +; expected a value"),
    (".5", "1:1: the character .; expected a value"),
    ("1.", "1:3: the end of the text; expected a digit after the point"),
    ("1.e3", "1:3: the word e3; expected a digit after the point"),
    ("1e", "1:3: the end of the text; expected a digit of the exponent"),
    ("1e+-1", "1:4: a number; expected a digit of the exponent"),
    ("0x1F", "1:2: the word x1F; expected the end of the text"),
    (#"["é", "ab"#, "1:7: a string without an end; expected a closing quotation mark"),
    (#"["ab\"#, "1:2: a string without an end; expected a closing quotation mark"),
    ("[\"a\nb\"]", "1:4: a line break in a string; expected a closing quotation mark"),
    ("\"a\tb\"", "1:3: the character U+0009 in a string; expected an escape for it"),
    (
      #""é\x""#,
      #"1:3: a backslash before the character x; expected one of \" \\ \/ \b \f \n \r \t \u"#
    ),
    (#""\u12G4""#, #"1:2: an incomplete \u; expected four hexadecimal digits"#),
    (#""\u+123""#, #"1:2: an incomplete \u; expected four hexadecimal digits"#),
    (#""\u12"#, #"1:2: an incomplete \u; expected four hexadecimal digits"#),
    (#""\ud83d""#, #"1:2: half of a surrogate pair, \uD83D; expected a high and a low half"#),
    (#""\ude00""#, #"1:2: half of a surrogate pair, \uDE00; expected a high and a low half"#),
    (#""\ud83dA""#, #"1:2: half of a surrogate pair, \uD83D; expected a high and a low half"#),
    (#""\ud83d\ud83d""#, #"1:2: half of a surrogate pair, \uD83D; expected a high and a low half"#),
    (#""\ud83d\n""#, #"1:2: half of a surrogate pair, \uD83D; expected a high and a low half"#),
    (
      "{\"a\": 1,\r\n \"\\u0061\": 2}",
      #"2:2: the name "a" again, first at 1:2; expected each name once in an object"#
    ),
  ])
  func `what is not JSON has its place, what was found and what was expected`(
    text: String,
    message: String
  ) {
    let error = #expect(throws: JSONError.self) { try JSONReader().read(text) }
    #expect(error?.description == message)
  }

  @Test(arguments: [
    ("\u{FEFF} null ", "null"), ("\ttrue\r\n", "true"), ("false", "false"), ("-0", "-0"),
    ("1.50E+03", "1.50E+03"), ("12345678901234567890", "12345678901234567890"), ("[]", "[]"),
    ("{ }", "{}"), (#"{"b":1,"a":[2,{}]}"#, #"{"b": 1, "a": [2, {}]}"#),
    (#""\u00e9\ud83d\ude00\/\b\f\n\r\t\\\"""#, #""é😀/\b\f\n\r\t\\\"""#),
    ("\"\\u0000\u{7F}\"", #""\u0000\u007F""#),
    (#"{"é": 1, "e\u0301": 2}"#, "{\"é\": 1, \"e\u{301}\": 2}"),
    (#"{"": {"": 0}}"#, #"{"": {"": 0}}"#),
  ])
  func `values come as written and in order`(text: String, written: String) throws {
    #expect(JSONValue(try JSONReader().read(text)).compact().utf8.elementsEqual(written.utf8))
  }

  @Test func `every node knows its line and its column in scalars`() throws {
    let text = "\u{FEFF}{\"e\u{301}\": [1,\r \"x\",\r\n\ttrue],\n\"😀\": {\"k\": null}}"
    let root = try JSONReader().read(text, firstLine: 7)
    guard case .object(let object) = root.content,
      case .array(let elements) = object["e\u{301}"]?.content,
      case .object(let inner) = object["😀"]?.content
    else {
      Issue.record("not the shape that was written")
      return
    }
    #expect(root.place.description == "7:1")
    #expect(object.members.map(\.namePlace.description) == ["7:2", "10:1"])
    #expect(object.members.map(\.value.place.description) == ["7:8", "10:6"])
    #expect(elements.map(\.place.description) == ["7:9", "8:2", "9:2"])
    #expect(inner["k"]?.place.description == "10:12")
    #expect(inner["K"] == nil)
  }

  @Test func `a member is found among few and among many`() throws {
    for count in [1, 11, 12, 13, 500] {
      let members = (0..<count).map { "\"n\($0)\": \($0)" }.joined(separator: ",")
      let node = try JSONReader().read("{\(members)}")
      guard case .object(let object) = node.content else { continue }
      #expect(object.members.map(\.name) == (0..<count).map { "n\($0)" })
      for position in [0, count / 2, count - 1] {
        #expect(object["n\(position)"]?.content.kind == "a number")
      }
      #expect(object["n\(count)"] == nil)
      let error = #expect(throws: JSONError.self) {
        try JSONReader().read("{\(members), \"n0\": 1}")
      }
      #expect(error?.found == "the name \"n0\" again, first at 1:2")
    }
  }

  @Test(
    arguments: [
      ([0x22, 0xC3, 0x28, 0x22], "1:2: the byte 0xC3"),
      ([0x0A, 0x22, 0x80, 0x22], "2:2: the byte 0x80"),
      ([0x22, 0xED, 0xA0, 0x80, 0x22], "1:2: the byte 0xED"),
      ([0x22, 0xC0, 0xAF, 0x22], "1:2: the byte 0xC0"),
      ([0x22, 0xF4, 0x90, 0x80, 0x80, 0x22], "1:2: the byte 0xF4"),
      ([0x22, 0xE2, 0x82], "1:2: the byte 0xE2"),
      ([0xFF, 0xFE, 0x31, 0x00], "1:1: the byte 0xFF"),
      ([0x22, 0xE0, 0x9F, 0xBF, 0x22], "1:2: the byte 0xE0"),
      ([0x22, 0xF0, 0x8F, 0xBF, 0xBF, 0x22], "1:2: the byte 0xF0"),
    ] as [([UInt8], String)]
  )
  func `bytes that are not UTF-8 have their place`(bytes: [UInt8], message: String) {
    let error = #expect(throws: JSONError.self) { try JSONReader().read(bytes) }
    #expect(error?.description == message + "; expected text in UTF-8")
  }

  @Test func `nesting ends at the bound`() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    _ = try JSONReader().read(nested(100))
    _ = try JSONReader(maximumDepth: 1000).read(nested(1000))
    _ = try JSONReader(maximumDepth: 0).read("1")
    let error = #expect(throws: JSONError.self) { try JSONReader().read(nested(101)) }
    #expect(
      error?.description
        == "1:101: an array or object inside 100 others; expected no deeper nesting"
    )
    let hostile = #expect(throws: JSONError.self) {
      try JSONReader().read(String(repeating: #"{"a":["#, count: 1_000_000))
    }
    #expect(hostile?.place == TextPlace(line: 1, column: 301))
  }

  @Test func `a name in a message is short and steers no terminal`() {
    let name = "\u{1B}[31m\u{202E}" + String(repeating: "x", count: 100)
    let member = JSONValue.string(name).compact() + ": 1"
    let error = #expect(throws: JSONError.self) { try JSONReader().read("{\(member), \(member)}") }
    let shown = #"\u001B[31m\u202E"# + String(repeating: "x", count: 34)
    #expect(error?.found == "the name \"\(shown)...\" again, first at 1:2")
  }
}
