import Judging
import Testing
import Text

/// Columns as Python's wcwidth measures them, lines as its textwrap breaks them.
struct DisplayWidthPeerTests {
  /// Compares scalars that stand alone.
  ///
  /// Spacing marks are left out: wcwidth gives a lone one no column and one behind its letter one;
  /// we give it one always, for in Burmese such a mark is a character of its own behind the letter.
  @Test(
    .enabled(if: Python.hasWcwidth, "wcwidth with the tables of Unicode 17 is not on this machine")
  )
  func `a scalar alone takes the columns that wcwidth gives it`() throws {
    let scalars = [
      0..<0x2_0100, 0x2_FFF0..<0x3_0010, 0x3_FFF0..<0x4_0010, 0xE_0000..<0xE_1010,
      0x10_FFF0..<0x11_0000,
    ]
    .joined().compactMap { (value: UInt32) in Unicode.Scalar(value) }
    .filter { $0.properties.generalCategory != .spacingMark }
    let script = """
      import wcwidth
      for text in texts(): say("".join(str(max(0, wcwidth.wcwidth(sign))) for sign in text.decode()).encode())
      """
    let text = String(String.UnicodeScalarView(scalars))
    let columns = try #require(try Python.run(script, on: [Array(text.utf8)]).first)
    try #require(columns.count == scalars.count)
    let differing = zip(scalars, columns)
      .filter { DisplayWidth.columns(of: Character($0)) != Int($1) - 48 }
      .map { "U+" + String($0.0.value, radix: 16) }
    #expect(differing == [])
  }

  /// Compares words and emoji of many scripts in a row.
  ///
  /// Two things are left out. A modifier of skin after an emoji of text presentation (U+261D U+1F3FD)
  /// takes one column with wcwidth; we give it the two of the emoji that terminals draw. A dead consonant
  /// at the end of a Tamil word makes wcwidth take the next letter of any script for a part of it, so a
  /// space follows there, as in real text.
  @Test(
    .enabled(if: Python.hasWcwidth, "wcwidth with the tables of Unicode 17 is not on this machine")
  )
  func `a text takes the columns that wcwidth gives it`() throws {
    let words = [
      "plain", " ", "Zoë", "Z\u{6F}\u{308}", "日本語", "ｶﾞ", "Ａ", "한국어", "\u{1112}\u{1161}\u{11AB}",
      "हिन्दी", "क्षि",
      "தமிழ் ", "မြန်မာ", "ភាសាខ្មែរ", "ශ්‍රී", "العربية", "\u{601}١", "עִבְרִית", "བོད་ཡིག", "മലയാളം", "বাংলা", "తెలుగు",
      "ಕನ್ನಡ",
      "ภาษาไทย", "กำ", "葛\u{E0100}", "😀", "❤", "❤\u{FE0F}", "1\u{FE0F}\u{20E3}", "👨‍👩‍👧", "🇩🇪", "👍🏽", "🏴‍☠️",
      "👁️‍🗨️", "🧑🏻‍🚒",
      "🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}", "\u{200B}", "─", "…", "½",
    ]
    let texts = (0..<500 as Range<UInt64>).map { seed in
      var generator = SeededGenerator(seed: seed)
      return (0..<generator.draw(below: 8)).map { _ in generator.pick(words) }.joined()
    }
    let script = """
      import wcwidth
      for text in texts(): say(str(wcwidth.wcswidth(text.decode())).encode())
      """
    let columns = try Python.run(script, on: texts.map { Array($0.utf8) })
    try #require(columns.count == texts.count)
    for (text, columns) in zip(texts, columns) {
      #expect(
        DisplayWidth.columns(of: text) == Int(String(decoding: columns, as: UTF8.self)),
        "\(text)"
      )
    }
  }

  /// Compares lines without the spaces at their end, which textwrap leaves before a long word.
  @Test(.enabled(if: Python.isThere, "python3 is not on this machine"))
  func `a text is wrapped as textwrap does it`() throws {
    let cases = (0..<500 as Range<UInt64>).map { seed in
      var generator = SeededGenerator(seed: seed)
      let text = (0..<generator.draw(below: 60)).map { _ in
        generator.pick(["a", "b", "é", " ", "-"])
      }.joined()
      return (text: text.replacing("   ", with: " "), columns: 4 + generator.draw(below: 12))
    }
    let script = #"""
      import textwrap
      for text in texts():
          columns, text = text.decode().split(":", 1)
          lines = textwrap.wrap(text, int(columns), break_on_hyphens=False, expand_tabs=False, replace_whitespace=False)
          say("\n".join(line.rstrip() for line in lines).encode())
      """#
    let wrapped = try Python.run(script, on: cases.map { Array("\($0.columns):\($0.text)".utf8) })
    try #require(wrapped.count == cases.count)
    for (given, wrapped) in zip(cases, wrapped) {
      let lines = DisplayWidth.wrapped(given.text, columns: given.columns).joined(separator: "\n")
      #expect(lines == String(decoding: wrapped, as: UTF8.self), "\(given)")
    }
  }
}
