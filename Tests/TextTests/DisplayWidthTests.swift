import Testing
import Text

struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("quiz", 4), ("é", 1), ("e\u{301}", 1), ("\u{301}", 0), ("日本", 4), ("ﾊﾟ", 2), ("Ａ", 2),
    ("😀", 2), ("👨‍👩‍👧", 2), ("👍🏽", 2), ("🇩🇪", 2), ("❤", 1), ("❤\u{FE0F}", 2), ("1\u{FE0F}\u{20E3}", 2),
    ("©", 1), ("가", 2), ("\u{1100}\u{1161}\u{11A8}", 2), ("กำ", 2), ("कि", 2), ("\t\r\n\u{1B}", 0),
    ("a\u{200B}b", 2), ("\u{AD}", 1), ("½…", 2), ("\u{2028}", 0), ("a\u{FE0F}", 1),
    ("\u{10FFFF}", 1),
    ("\u{3FFFD}\u{20000}", 4), ("\u{1F1E9}", 2), ("a\u{E0101}\u{E0041}", 1),
  ])
  func `a text has the columns of its characters`(text: String, columns: Int) {
    #expect(DisplayWidth.columns(of: text) == columns)
    #expect(text.reduce(0) { $0 + DisplayWidth.columns(of: $1) } == columns)
  }

  @Test(
    arguments: [
      ("", 5, [""]), ("one two three", 7, ["one two", "three"]), ("one two", 3, ["one", "two"]),
      ("one  two ", 8, ["one  two"]), ("one     two", 8, ["one", "two"]), ("  in", 4, ["  in"]),
      ("    deep", 4, ["deep"]), ("a\n\nb\r\nc\n", 9, ["a", "", "b", "c", ""]), ("   ", 2, [""]),
      ("ab abcdefgh c", 3, ["ab", "abc", "def", "gh", "c"]),
      ("abcdef gh", 4, ["abcd", "ef", "gh"]),
      ("日本語 x", 5, ["日本", "語 x"]), ("日本", 1, ["日", "本"]), ("ab", 0, ["a", "b"]),
      ("e\u{301}e\u{301}e\u{301}", 2, ["e\u{301}e\u{301}", "e\u{301}"]),
      ("a\u{A0}b c", 4, ["a\u{A0}b", "c"]),
    ] as [(String, Int, [String])]
  )
  func `lines break at spaces and in words too long`(text: String, columns: Int, lines: [String]) {
    #expect(DisplayWidth.wrapped(text, columns: columns) == lines)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `no line is too wide and no word is lost`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let pieces = ["a", "bc", "日", "😀", "e\u{301}", " ", " ", "  ", "\n"]
    let text = (0..<generator.draw(below: 60)).map { _ in generator.pick(pieces) }.joined()
    let limit = 2 + generator.draw(below: 12)
    let lines = DisplayWidth.wrapped(text, columns: limit)
    #expect(lines.allSatisfy { DisplayWidth.columns(of: $0) <= limit }, "seed \(seed)")
    let isSpace = { (character: Character) in character.isWhitespace }
    let kept = lines.joined().filter { !isSpace($0) }
    #expect(kept == text.filter { !isSpace($0) }, "seed \(seed)")
    // Greedy: the first word of a line would not have fitted on the line before.
    for (line, next) in zip(lines, lines.dropFirst())
    where !text.contains("\n") && !text.contains("  ") {
      let word = next.prefix { $0 != " " }
      let together = DisplayWidth.columns(of: line + " " + word)
      #expect(together > limit || !text.contains(line + " " + word), "seed \(seed)")
    }
  }

  @Test(arguments: [
    ("abc", 2, "ab"), ("abc", 3, "abc"), ("abc", 9, "abc"), ("日本", 3, "日"), ("日本", 1, ""),
    ("e\u{301}x", 1, "e\u{301}"), ("a\u{200B}b", 1, "a\u{200B}"), ("abc", 0, ""), ("abc", -1, ""),
    ("", 3, ""),
  ])
  func `a prefix is as long as fits`(text: String, columns: Int, prefix: String) {
    #expect(DisplayWidth.prefix(text, columns: columns) == prefix)
  }

  @Test(arguments: [
    ("ab", 5, DisplayWidth.Alignment.left, "ab   "), ("ab", 5, .right, "   ab"),
    ("ab", 5, .centre, " ab  "),
    ("日", 4, .centre, " 日 "), ("abc", 2, .right, "abc"), ("", 2, .left, "  "),
    ("ab", -1, .centre, "ab"),
  ])
  func `a text is filled up to its width`(
    text: String,
    columns: Int,
    alignment: DisplayWidth.Alignment,
    filled: String
  ) {
    #expect(DisplayWidth.padded(text, columns: columns, to: alignment) == filled)
  }
}

/// Ours and the widths of the Python package `wcwidth`, by the same version of Unicode.
@Suite(.enabled(if: Python.hasWcwidth, "python3 has no wcwidth for Unicode 17"))
struct DisplayWidthPeerTests {
  @Test func `every scalar that text is made of has the width that wcwidth gives it`() throws {
    let script = """
      import wcwidth
      say(bytes(max(wcwidth.wcwidth(chr(value)), 0) for value in range(0x40000)))
      """
    let widths = try #require(try Python.run(script, on: []).first)
    try #require(widths.count == 0x4_0000)
    // The planes that hold text; what is newer than the standard library, it cannot tell.
    let differing = (0..<0x4_0000 as Range<UInt32>).compactMap { Unicode.Scalar($0) }.filter {
      $0.properties.generalCategory != .unassigned
        && DisplayWidth.columns(of: Character($0)) != Int(widths[Int($0.value)])
    }
    #expect(differing.map { String($0.value, radix: 16) } == [])
  }

  @Test func `texts of whole characters have the width that wcwidth gives them`() throws {
    let characters = [
      "a", " ", "é", "e\u{0301}", "日", "ｶ", "한", "\u{1112}\u{1161}\u{11AB}", "😀",
      "👨\u{200D}👩\u{200D}👧", "👍🏽", "🇩🇪",
      "❤\u{FE0F}", "1\u{FE0F}\u{20E3}", "กำ", "कि", "क्ष", "שָׁ", "ﷺ", "\u{200B}", "½",
      "🏴\u{200D}☠\u{FE0F}",
    ]
    let texts = (0..<300 as Range<UInt64>).map { seed in
      var generator = SeededGenerator(seed: seed)
      return (0..<generator.draw(below: 20)).map { _ in generator.pick(characters) }.joined()
    }
    let script = """
      import wcwidth
      for text in texts(): say(str(wcwidth.wcswidth(text.decode())).encode())
      """
    let widths = try Python.run(script, on: texts.map { Array($0.utf8) })
    try #require(widths.count == texts.count)
    for (text, width) in zip(texts, widths) {
      #expect(
        String(DisplayWidth.columns(of: text)) == String(decoding: width, as: UTF8.self),
        "\(text)"
      )
    }
  }
}
