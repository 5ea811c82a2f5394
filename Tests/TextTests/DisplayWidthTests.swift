import Judging
import Testing
import Text

struct DisplayWidthTests {
  @Test(
    arguments: [
      ("a", 1), ("~", 1), ("é", 1), ("e\u{301}", 1), ("ß", 1), ("€", 1), ("…", 1), ("│", 1),
      ("\u{A0}", 1), ("\u{AD}", 1),
      ("\n", 0), ("\r\n", 0), ("\t", 0), ("\u{1B}", 0), ("\u{7F}", 0), ("\u{9B}", 0),
      ("\u{301}", 0), ("\u{200B}", 0), ("\u{200D}", 0), ("\u{FEFF}", 0), ("\u{202E}", 0),
      ("\u{2028}", 0), ("\u{FE0F}", 0),
      ("漢", 2), ("あ", 2), ("Ａ", 2), ("。", 2), ("\u{3000}", 2), ("한", 2),
      ("\u{1112}\u{1161}\u{11AB}", 2), ("ｱ", 1), ("ｶﾞ", 2),
      ("葛\u{E0100}", 2), ("😀", 2), ("❤", 1), ("❤\u{FE0F}", 2), ("™", 1), ("™\u{FE0F}", 2), ("1", 1),
      ("1\u{FE0F}\u{20E3}", 2),
      ("a\u{FE0F}", 1), ("👍🏽", 2), ("🇩🇪", 2), ("🇩", 2), ("👨‍👩‍👧", 2), ("❤️‍🔥", 2), ("🏴‍☠️", 2),
      ("क्ष", 2), ("का", 2), ("กำ", 2), ("ש", 1), ("שּׁ", 1),
    ] as [(String, Int)]
  )
  func `a character takes no, one or two columns`(text: String, columns: Int) {
    #expect(text.map { DisplayWidth.columns(of: $0) } == [columns])
    #expect(DisplayWidth.columns(of: "x\(text)x") == columns + 2)
  }

  @Test func `a text takes the columns of its characters`() {
    #expect(DisplayWidth.columns(of: "") == 0)
    #expect(DisplayWidth.columns(of: "Zoë 🇯🇵 日本") == 11)
  }

  @Test(arguments: [
    ("abc", 2, "ab"), ("abc", 3, "abc"), ("abc", 9, "abc"), ("abc", 0, ""), ("abc", -1, ""),
    ("日本", 3, "日"),
    ("e\u{301}e\u{301}x", 2, "e\u{301}e\u{301}"), ("👨‍👩‍👧x", 1, ""), ("", 3, ""),
  ])
  func `a prefix is the longest that fits, in whole characters`(
    text: String,
    columns: Int,
    prefix: String
  ) {
    #expect(DisplayWidth.prefix(text, columns: columns) == prefix)
  }

  @Test(arguments: [
    ("abc", 3, "…", "abc"), ("abcd", 3, "…", "ab…"), ("日本語", 5, "…", "日本…"), ("日本語", 4, "…", "日…"),
    ("abcdef", 5, "...", "ab..."), ("abcdef", 2, "...", ".."), ("abc", 0, "…", ""),
    ("", 0, "…", ""),
  ])
  func `a text that does not fit is cut and marked`(
    text: String,
    columns: Int,
    mark: String,
    cut: String
  ) {
    #expect(DisplayWidth.shortened(text, columns: columns, mark: mark) == cut)
  }

  @Test(arguments: [
    (DisplayWidth.Alignment.left, "日  "), (.right, "  日"), (.centre, " 日 "),
  ])
  func `a text is filled up with spaces`(alignment: DisplayWidth.Alignment, padded: String) {
    #expect(DisplayWidth.padded("日", columns: 4, alignment: alignment) == padded)
    #expect(DisplayWidth.padded("日本", columns: 3, alignment: alignment) == "日本")
  }

  @Test func `the odd space stands after a centred text`() {
    #expect(DisplayWidth.padded("a", columns: 4, alignment: .centre) == " a  ")
  }

  @Test(arguments: [
    ("", 5, [""]), ("a b c", 5, ["a b c"]), ("a b c", 3, ["a b", "c"]), ("aa bb", 4, ["aa", "bb"]),
    ("one\ntwo\r\n\nthree\n", 10, ["one", "two", "", "three", ""]),
    ("  in  dent  ", 20, ["  in  dent"]),
    ("  in  dent", 4, ["  in", "dent"]), ("   abcd", 4, ["abcd"]), ("     ", 3, [""]),
    ("abcdefg", 3, ["abc", "def", "g"]), ("ab cdefgh i", 4, ["ab c", "defg", "h i"]),
    ("ab cdefg", 3, ["ab", "cde", "fg"]),
    ("日本語日本語", 5, ["日本", "語日", "本語"]), ("a 日本語", 5, ["a 日", "本語"]), ("日本", 1, ["日", "本"]),
    ("ab", 0, ["a", "b"]), ("e\u{301}e\u{301} x", 2, ["e\u{301}e\u{301}", "x"]),
    ("a\u{A0}b c", 3, ["a\u{A0}b", "c"]),
  ])
  func `a text is wrapped at spaces, and in words that are longer than a line`(
    text: String,
    columns: Int,
    lines: [String]
  ) {
    #expect(DisplayWidth.wrapped(text, columns: columns) == lines)
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func `wrapped lines fit and lose nothing but spaces`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let pieces = ["a", "é", "日", "😀", " ", " ", "\n", "🇩🇪", "e\u{301}", "का", "-"]
    let text = (0..<generator.draw(below: 60)).map { _ in generator.pick(pieces) }.joined()
    let room = 2 + generator.draw(below: 10)
    let lines = DisplayWidth.wrapped(text, columns: room)
    #expect(lines.allSatisfy { DisplayWidth.columns(of: $0) <= room }, "seed \(seed)")
    #expect(
      lines.joined().filter { $0 != " " } == text.filter { $0 != " " && $0 != "\n" },
      "seed \(seed)"
    )
  }

  @Test func `a long text is wrapped in time by its length`() {
    let lines = DisplayWidth.wrapped(String(repeating: "x", count: 200_000), columns: 80)
    #expect(lines.count == 2500)
  }
}
