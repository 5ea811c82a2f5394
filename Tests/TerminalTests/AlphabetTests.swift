import Testing

@testable import Terminal

struct AlphabetTests {
  @Test(arguments: [
    ("plain", "plain"), ("a\u{1B}[31mb", "a\u{FFFD}[31mb"), ("\u{9B}2J", "\u{FFFD}2J"),
    ("a\tb\nc\r\nd", "a b c  d"), ("a\u{202E}b\u{2066}c\u{200E}d", "abcd"),
    ("\u{FEFF}a\u{200B}b\u{AD}c\u{E0041}", "abc"), ("a\u{A0}b\u{2028}c", "a b c"), ("é東🙂", "é東🙂"),
    ("👩‍👩‍👧", "👩‍👩‍👧"), ("می‌خواهم", "می‌خواهم"), ("\0\u{7F}\u{85}", "\u{FFFD}\u{FFFD} "), ("", ""),
  ])
  func `what could steer a terminal is shown or dropped`(raw: String, clean: String) {
    #expect(Alphabet.unicode.cleaned(raw) == clean)
  }

  @Test(arguments: [
    ("é Ñ ø ß", "e N o ss"), ("“naïve” — façade…", "\"naive\" - facade..."), ("東", "?"),
    ("a\u{301}b", "ab"), ("✓ ✗ ▸ ━─ ♥♡", "+ x > =- *."), ("Łódź, Ægir", "Lodz, AEgir"), ("🙂", "?"),
    ("\u{1B}[1m", "?[1m"), ("5 €, 20 °C", "5 EUR, 20  degC"), ("👩‍👧", "??"),
  ])
  func `only ASCII is left where nothing else can be shown`(raw: String, clean: String) {
    #expect(Alphabet.ascii.cleaned(raw) == clean)
  }

  @Test(arguments: ["a\u{1B}b\u{301}\u{202E}", "“naïve” 東京 👩‍👩‍👧", "x\r\ny\tz"])
  func `what is clean stays as it is`(raw: String) {
    for alphabet in [Alphabet.unicode, .ascii] {
      let clean = alphabet.cleaned(raw)
      #expect(alphabet.cleaned(clean) == clean)
    }
  }

  @Test func `a tower of accents is cut`() {
    let tower = "e" + String(repeating: "\u{301}", count: 1000)
    #expect(Alphabet.unicode.cleaned(tower).unicodeScalars.count == 16)
  }

  @Test func `no scalar passes that steers a terminal, and ASCII is ASCII`() {
    for value in 0...0x10FFFF as ClosedRange<UInt32> {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let properties = scalar.properties
      guard properties.generalCategory == .control || properties.isBidiControl else { continue }
      for alphabet in [Alphabet.unicode, .ascii] {
        let clean = alphabet.cleaned("a\(scalar)b").unicodeScalars
        #expect(!clean.contains(scalar), "\(value)")
      }
    }
    for value in stride(from: 0, to: 0x3_0000 as UInt32, by: 7) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect(Alphabet.ascii.cleaned(String(scalar)).utf8.allSatisfy { 0x20...0x7E ~= $0 })
    }
  }
}
