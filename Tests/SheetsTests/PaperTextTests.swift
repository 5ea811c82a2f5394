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
}
