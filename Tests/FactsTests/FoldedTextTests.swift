import Facts
import Testing

struct FoldedTextTests {
  private static let articles = ["the", "a", "an"]

  @Test(arguments: [
    ("The Merger", "merger"), ("  Two\u{00A0}\u{00A0}words ", "two words"), ("the", "the"),
    ("A", "a"), ("An Office", "office"), ("THE THE", "the"), ("", ""), (" \t\n", ""),
    ("Straße", "straße"), ("İ", "i\u{307}"), ("a\r\nB\u{B}\u{C}c", "b c"), ("a\u{1F}b", "a\u{1F}b"),
    ("The\tEnd ", "end"), ("The\u{A0}End", "end"), ("There", "there"), (" an ", "an"),
    ("ÀÞ×÷ßÿ", "àþ×÷ßÿ"), ("“É” – A", "“é” – a"), ("E\u{301}", "\u{E9}"),
  ])
  func `case, spacing and one article are folded away`(text: String, folded: String) {
    #expect(FoldedText(text, articles: Self.articles).text == folded)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `plain letters fold the same beside others`(seed: UInt64) {
    let plain = Self.plainText(seed)
    // The last letter keeps the whole text from being taken as plain.
    #expect(FoldedText("\(plain)x Ж").text == FoldedText("\(plain)x").text + " ж", "seed \(seed)")
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `words begin and end the same beside other letters`(seed: UInt64) {
    let plain = Self.plainText(seed)
    let words = Self.words(of: "\(plain)x")
    #expect(Self.words(of: "\(plain)x Ж") == words + [" ", "ж"], "seed \(seed)")
  }

  private static func words(of text: String) -> [String] {
    let folded = FoldedText(text)
    let bytes = Array(folded.text.utf8)
    let bounds = folded.wordBounds
    return zip(bounds.starts, bounds.ends).map { String(decoding: bytes[$0..<$1], as: UTF8.self) }
  }

  /// ASCII with its controls and spaces, Latin-1 letters, dashes and quotation marks.
  private static func plainText(_ seed: UInt64) -> String {
    let scalars = [0x00...0x7F, 0x20...0x20, 0x41...0x7A, 0xC0...0xFF, 0x2010...0x2027]
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    func draw(below bound: UInt64) -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1
      return (state >> 33) % bound
    }
    var text = String.UnicodeScalarView()
    for _ in 0..<24 {
      let range = scalars[Int(draw(below: UInt64(scalars.count)))]
      let value = range.lowerBound + Int(draw(below: UInt64(range.count)))
      text.append(Unicode.Scalar(UInt32(value)) ?? "x")
    }
    return String(text)
  }

  @Test func `composed and decomposed letters are one`() {
    #expect(FoldedText("Caf\u{E9}") == FoldedText("CAFE\u{301}"))
    #expect(FoldedText("Caf\u{E9}").hashValue == FoldedText("CAFE\u{301}").hashValue)
  }

  @Test(arguments: [
    ("a subaru outback", "subaru", true), ("a subaru outback", "sub", false),
    ("a subaru outback", "outback", true), ("a subaru outback", "baru", false),
    ("season 10", "season 1", false), ("season 10", "10", true), ("jim’s wife", "jim", true),
    ("jim's wife", "jim", true), ("jims", "jim", false), ("un cafe\u{301} noir", "caf\u{E9}", true),
    ("café", "cafe", false), ("\u{65E5}\u{672C}\u{8A9E}", "\u{672C}", true),
    ("transition metal", "metal", true), ("metalloid", "metal", false), ("anything", "", false),
    ("", "x", false), ("x", "x", true), ("ab ab abc", "abc", true), ("x-ray", "ray", true),
    ("übermut", "mut", false), ("naïve", "na", false),
  ])
  func `a text holds another only as whole words`(whole: String, part: String, holds: Bool) {
    #expect(FoldedText(whole).holds(FoldedText(part)) == holds)
  }

  @Test func `words begin and end where letters and digits do`() {
    #expect(Self.words(of: "Dr. No, 1962") == ["dr", ".", " ", "no", ",", " ", "1962"])
  }
}
