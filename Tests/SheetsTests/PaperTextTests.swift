import Testing

@testable import Sheets

struct PaperTextTests {
  @Test(arguments: [
    ("plain", "plain"), ("", ""), (" \t\n", ""),
    ("  two  spaces\tand a tab ", "two spaces and a tab"),
    ("one\r\ntwo\u{85}three\u{2028}four", "one two three four"),
    ("no\u{A0}break", "no\u{A0}break"),
    ("\u{0}\u{7}\u{1B}[31m\u{7F}\u{9F}", "\u{FFFD}\u{FFFD}\u{FFFD}[31m\u{FFFD}\u{FFFD}"),
    ("\u{FFFE}\u{FFFF}", "\u{FFFD}\u{FFFD}"),
    ("\u{202E}a\u{202C} \u{2067}b\u{200F}", "a b"),
    ("e\u{301} 👩‍👩‍👧 مصر", "e\u{301} 👩‍👩‍👧 مصر"),
  ])
  func `a text becomes one line without anything that acts on a page`(text: String, line: String) {
    #expect(PaperText.line(text).unicodeScalars.elementsEqual(line.unicodeScalars))
  }

  /// What is fit or plain at a glance must be what all properties say.
  @Test func `every scalar of the first planes is kept, replaced or left out by its properties`() {
    for scalar in (0...0x1FFFF).compactMap(Unicode.Scalar.init) {
      let properties = scalar.properties
      let holds = scalar == "\u{A0}" || scalar == "\u{202F}"
      let expected: [Unicode.Scalar] =
        if properties.isWhitespace, !holds {
          ["a", " ", "b"]
        } else if properties.isBidiControl {
          ["a", "b"]
        } else if properties.generalCategory == .control || properties.isNoncharacterCodePoint {
          ["a", "\u{FFFD}", "b"]
        } else {
          ["a", scalar, "b"]
        }
      let line = PaperText.line("a\(Character(scalar))b")
      if !line.unicodeScalars.elementsEqual(expected) {
        Issue.record("U+\(String(scalar.value, radix: 16))")
      }
    }
  }
}
