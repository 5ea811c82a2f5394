import Testing

@testable import Terminal

struct TerminalTextTests {
  private func text(_ raw: String) -> TerminalText {
    TerminalText(raw, in: .unicode)
  }

  @Test(arguments: [
    ("", 0), ("abc", 3), ("東京", 4), ("Zoë", 3), ("Zoe\u{308}", 3), ("🙂", 2), ("a\u{1B}b", 3),
    ("a\u{202E}b", 2), ("👩‍👩‍👧", 2), ("ﬁ", 1), ("\u{301}", 0),
  ])
  func `a text knows its columns`(raw: String, width: Int) {
    #expect(text(raw).width == width)
  }

  @Test(arguments: [
    ("one two three", 7, ["one two", "three"]), ("東京の人", 5, ["東京", "の人"]),
    ("abcdefgh", 3, ["abc", "def", "gh"]), ("", 5, [""]), ("東", 1, ["東"]), ("ab", 0, ["a", "b"]),
    ("one\ntwo", 20, ["one two"]),
  ])
  func `a text is broken into lines that fit`(raw: String, columns: Int, lines: [String]) {
    #expect(text(raw).wrapped(to: columns).map(\.string) == lines)
  }

  @Test(arguments: [
    ("  one two three", 9, ["  one two", "  three"]), ("one", 9, ["one"]), ("", 9, [""]),
    ("    ab", 3, ["    a", "    b"]),
  ])
  func `lines after the first are indented like it`(raw: String, columns: Int, lines: [String]) {
    #expect(text(raw).indented(to: columns).map(\.string) == lines)
  }

  @Test(arguments: [
    ("abcdef", 6, "abcdef", "abcdef"), ("abcdef", 5, "abcde", "ab..."), ("東京の人", 5, "東京", "東..."),
    ("abcdef", 2, "ab", ".."), ("abcdef", 0, "", ""), ("abcdef", -1, "", ""),
  ])
  func `a text is cut with a sign or without`(
    raw: String,
    columns: Int,
    clipped: String,
    shortened: String
  ) {
    #expect(text(raw).clipped(to: columns).string == clipped)
    #expect(text(raw).shortened(to: columns).string == shortened)
  }
}
