import Judging
import Testing

@testable import PDFDrawing

struct SetTextTests {
  private let plain = Typeface(.helvetica)
  private let mono = Typeface(.courier)

  private func tiny() throws -> Typeface {
    Typeface(.helvetica, fallbacks: [try TrueTypeFont(TinyFont().bytes())])
  }

  /// The string that an operator shows.
  private func string(_ operation: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    #expect(operation.suffix(4).elementsEqual(")Tj\n".utf8))
    return operation.dropFirst().dropLast(")Tj\n".utf8.count)
  }

  /// The text of lines, a mark between fonts.
  private func texts(_ lines: [SetLine]) -> [String] {
    lines.map { line in
      line.pieces.map { piece in
        switch piece {
        case .standard(_, let operators, let showing):
          String(decoding: string(operators[showing...]), as: UTF8.self)
        case .trueType(_, let scalars): "<" + String(String.UnicodeScalarView(scalars)) + ">"
        }
      }.joined()
    }
  }

  @Test(
    arguments: [
      ("", 0.0), ("A", 6.67), ("Hello", 22.78), ("  A \n\t B  ", 16.12), ("€", 5.56),
      ("e\u{301}", 5.56), ("\u{212A}", 6.67), ("so\u{AD}ft", 16.12),
      ("π", 5.49), ("A\u{FE0F}", 6.67),
    ] as [(String, Double)]
  )
  func `a text is as wide as its characters`(text: String, width: Double) throws {
    #expect(abs(try plain.set(text, size: 10).width - width) < 1e-9)
  }

  @Test(
    arguments: [
      // Seven characters of Courier at 10 points fill 42 points.
      ("one two three", ["one two ", "three"]),
      ("a well-known b", ["a well-", "known b"]), ("and/or else", ["and/or ", "else"]),
      ("1990-1995 a", ["1990-19", "95 a"]), ("x –y", ["x –y"]), ("ab - cdef", ["ab - ", "cdef"]),
      ("abcdefghijklmnop", ["abcdefg", "hijklmn", "op"]),
      ("ab\u{A0}cd ef", ["ab cd ", "ef"]), ("ab cd\u{A0}ef", ["ab ", "cd ef"]),
      ("abcd\u{200B}efgh", ["abcd", "efgh"]), ("", []), ("   ", []), ("a", ["a"]),
      ("abcdefg hijklmn", ["abcdefg ", "hijklmn"]), ("ab-\u{2060}cdefg", ["ab-cdef", "g"]),
      ("abc.[xyz]", ["abc.", "[xyz]"]), ("abc [x]", ["abc [x]"]), ("abcde [x]", ["abcde ", "[x]"]),
    ] as [(String, [String])]
  )
  func `a text breaks where it may`(text: String, lines: [String]) throws {
    let set = try mono.set(text.replacing("–", with: "-"), size: 10).lines(fitting: 42)
    #expect(texts(set) == lines.map { $0.replacing("–", with: "-") })
  }

  @Test func `ideographs break anywhere but before what closes`() throws {
    let typeface = try tiny()
    // Fullwidth signs are not in the font; ASCII ones hold in the same way.
    let lines = try typeface.set("日日日日,日(日)A日", size: 10).lines(fitting: 30)
    #expect(texts(lines) == ["<日日日>", "<日>,<日>", #"\(<日>\)A"#, "<日>"])
  }

  @Test func `a space at which a line breaks is drawn but not measured`() throws {
    let lines = try mono.set("one two three", size: 10).lines(fitting: 42)
    #expect(lines.map(\.width) == [42, 30])
  }

  @Test func `a width that was measured is enough`() throws {
    for seed in 0..<300 as Range<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let letters = Array("abc defgh,ij-WÄ€“”")
      let text = "x" + String((0..<40).map { _ in generator.pick(letters) }) + "x"
      let size = 0.1 + Double(generator.draw(below: 300)) / 7
      let set = try plain.set(text, size: size)
      #expect(set.lines(fitting: set.width).count == 1, "seed \(seed)")
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `lines lose nothing and stay inside`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let signs =
      Array("abcdefghijk    -/,.()日日A\u{301}𝄞“”—".map(String.init)) + ["A\u{301}", "\u{A0}", "ﬁx"]
    let typeface = try tiny()
    let text = (0..<generator.draw(below: 120)).map { _ in generator.pick(signs) }.joined()
      .replacing("ﬁ", with: "fi")
    let set = try typeface.set(text, size: 9)
    let width = 15 + Double(generator.draw(below: 200))
    let lines = set.lines(fitting: width)
    #expect(texts(lines).joined().replacing("><", with: "") == texts([set.line]).joined())
    #expect(lines.allSatisfy { $0.width <= width + 1e-6 && $0.width > 0 || $0.width == 0 })
    #expect(lines.map(\.width).max() ?? 0 <= width + 1e-6)
  }

  @Test func `five hundred letters without a space stay inside`() throws {
    let lines = try plain.set(String(repeating: "W", count: 500), size: 10).lines(fitting: 100)
    #expect(lines.count == 50)
    #expect(lines.allSatisfy { $0.width <= 100 })
  }

  @Test func `a column narrower than a letter holds one letter a line`() throws {
    #expect(try texts(plain.set("ab c", size: 10).lines(fitting: 0)) == ["a", "b ", "c"])
    #expect(try texts(plain.set("ab", size: 10).lines(fitting: -5)) == ["a", "b"])
  }

  @Test func `a character comes from the first font that has it`() throws {
    let typeface = try tiny()
    #expect(try texts([typeface.set("A日π✓𝄞B", size: 10).line]) == ["A<日>p3<𝄞>B"])
  }

  @Test func `a letter and its marks come as one character where a font has it`() throws {
    let typeface = try tiny()
    let line = try typeface.set("e\u{301}A\u{301}", size: 10).line
    guard case .standard(.helvetica, let operators, let showing)? = line.pieces.first else {
      Issue.record("not in the standard font")
      return
    }
    #expect(operators[..<showing].elementsEqual("/Helvetica 10 Tf\n".utf8))
    #expect(string(operators[showing...]) == [0xE9, 0xC1])
    // No font has a macron; the tiny one has an acute to set behind a letter of its own.
    #expect(try texts([typeface.set("日\u{301}", size: 10).line]) == ["<日\u{301}>"])
    #expect(throws: SettingError(scalar: "\u{304}", offset: 1, reason: .noFont)) {
      try typeface.set("A\u{304}", size: 10)
    }
  }

  @Test func `decomposed Hangul is looked for as syllables`() throws {
    let korean = SettingError(scalar: "\u{1112}", offset: 0, reason: .noFont)
    #expect(throws: korean) { try plain.set("\u{1112}\u{1161}\u{11AB}", size: 10) }
    #expect(Composition.composed(["\u{1112}", "\u{1161}", "\u{11AB}"]) == ["한"])
    #expect(Composition.composed(["\u{1112}", "\u{1161}", "x"]) == ["하", "x"])
  }

  @Test(
    arguments: [
      ("abc日", "日", 3, SettingError.Reason.noFont), ("ab ש", "ש", 3, .needsShaping),
      ("العربية", "ا", 0, .needsShaping), ("ไทย", "ไ", 0, .needsShaping),
      ("हिन्दी", "ह", 0, .needsShaping), ("ខ្មែរ", "ខ", 0, .needsShaping),
      ("ᠮᠣᠩᠭᠣᠯ", "ᠮ", 0, .needsShaping), ("བོད", "བ", 0, .needsShaping),
      ("a\u{7}", "\u{7}", 1, .isControl), ("\u{9B}", "\u{9B}", 0, .isControl),
      ("a\u{0}b", "\u{0}", 1, .isControl), ("a\u{202E}b", "\u{202E}", 1, .needsShaping),
      ("x🇫🇷", "🇫", 1, .needsJoining), ("a\u{200D}b", "\u{200D}", 1, .needsJoining),
      ("\u{1100}", "\u{1100}", 0, .needsShaping), ("Gdańsk", "ń", 3, .noFont),
      ("x\u{304}y", "\u{304}", 1, .noFont), ("e\u{301}\u{5B0}", "\u{5B0}", 2, .needsShaping),
      ("😀", "😀", 0, .noFont), ("\u{FFFF}", "\u{FFFF}", 0, .noFont),
    ] as [(String, Unicode.Scalar, Int, SettingError.Reason)]
  )
  func `what cannot be set is refused with its place`(
    text: String,
    scalar: Unicode.Scalar,
    offset: Int,
    reason: SettingError.Reason
  ) {
    let error = SettingError(scalar: scalar, offset: offset, reason: reason)
    #expect(throws: error) { try plain.set(text, size: 10) }
  }

  @Test func `a refusal names the character`() {
    let error = SettingError(scalar: "ا", offset: 3, reason: .noFont)
    #expect(error.description == "U+0627 ARABIC LETTER ALEF at character 4: no font has it")
    let control = SettingError(scalar: "\u{7}", offset: 0, reason: .isControl)
    #expect(control.description == "U+0007 at character 1: a control character")
  }

  @Test func `letters with many marks take no time to speak of`() throws {
    let typeface = try tiny()
    let text = String(repeating: "A" + String(repeating: "\u{301}", count: 20_000), count: 5)
    let set = try typeface.set(text, size: 10)
    #expect(set.lines(fitting: 20).map(\.width) == [16.5, 11])
  }
}
