import Testing
import Text

struct JSONValueTests {
  static let sample: JSONValue = [
    "b": 1, "a": [true, nil, -2, "x"], "none": [:], "no": [], "o": ["k": ["deep"]],
  ]

  @Test func `one line has a space after each colon and comma`() {
    #expect(
      Self.sample.compact()
        == #"{"b": 1, "a": [true, null, -2, "x"], "none": {}, "no": [], "o": {"k": ["deep"]}}"#
    )
  }

  @Test func `the pretty text has a line for each part`() {
    let lines = """
      {
        "b": 1,
        "a": [
          true,
          null,
          -2,
          "x"
        ],
        "none": {},
        "no": [],
        "o": {
          "k": [
            "deep"
          ]
        }
      }
      """
    #expect(Self.sample.pretty() == lines)
    #expect(JSONValue.array([1]).pretty(indent: 4) == "[\n    1\n]")
  }

  @Test(arguments: [
    ("é😀 /'", "\"é😀 /'\""), ("\"\\", #""\"\\""#), ("\n\t\r\u{08}\u{0C}", #""\n\t\r\b\f""#),
    ("a\r\nb", #""a\r\nb""#), ("\0\u{1F}\u{7F}\u{85}", #""\u0000\u001F\u007F\u0085""#),
    ("\u{2028}e\u{301}\u{2029}", "\"\\u2028e\u{301}\\u2029\""), ("", "\"\""),
    ("a\u{202E}b\u{2069}\u{200D}c", "\"a\\u202Eb\\u2069\u{200D}c\""),
  ])
  func
    `only quotation marks, backslashes, controls, line separators and direction marks are escaped`(
      text: String,
      written: String
    ) throws
  {
    #expect(JSONValue.string(text).compact() == written)
    #expect(JSONValue(try JSONReader().read(written)) == .string(text))
  }

  @Test func `what was read is written again without places`() throws {
    let text = Self.sample.pretty()
    let value = JSONValue(try JSONReader().read(text))
    #expect(value == Self.sample)
    #expect(value.pretty() == text)
  }

  @Test func `literals and whole numbers make values`() {
    let none: JSONValue = nil
    #expect([none, true, 7, "x"] == [JSONValue.null, .bool(true), JSONValue(7), .string("x")])
  }
}
