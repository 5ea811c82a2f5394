import GameRules
import Testing

struct PlayerNameTests {
  @Test(arguments: [
    ("Tester", "Tester"), ("  Pam\t Beesly \n", "Pam Beesly"), ("Zoë", "Zoë"),
    ("王小明", "王小明"), ("abcdefghijklmnopqrstuvwxyz", "abcdefghijklmnopqrst"),
    ("abcdefghijklmnopqrs tuv", "abcdefghijklmnopqrs"), ("\u{1B}[31mred", "[31mred"),
    ("a\u{202E}b\u{200B}c\u{FEFF}d", "abcd"), ("a\0b\u{7F}c\u{9B}d", "abcd"), ("🙂", "🙂"),
    ("e\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}", "e\u{301}\u{301}\u{301}"), ("0", "0"),
  ])
  func `a name keeps what any screen can show`(typed: String, name: String) throws {
    #expect(try #require(PlayerName(typed)).text == name)
  }

  @Test(arguments: [
    ("\u{1B}]0;title\u{7}x", "]0;titlex"), ("\u{202E}evil\u{2066}\u{200F}", "evil"),
    ("👨‍👩‍👧", "👨👩👧"), ("❤️", "❤"), ("🇫🇷", "🇫🇷"), ("👍🏽", "👍🏽"), ("1️⃣", "1\u{20E3}"),
    ("A\u{200D}da", "Ada"), ("A\u{AD}da", "Ada"), ("Ada\u{2028}Bo", "Ada Bo"), ("\u{2800}x", "x"),
    ("\u{115F}x\u{3164}", "x"), ("ש\u{5C1}לום", "ש\u{5C1}לום"),
    (String(repeating: "é", count: 10_000), String(repeating: "é", count: 20)),
    (String(repeating: "👨‍👩‍👧", count: 2000), String(repeating: "👨👩👧", count: 6) + "👨👩"),
  ])
  func `a hostile name becomes one sane thing`(typed: String, name: String) throws {
    #expect(try #require(PlayerName(typed)).text == name)
  }

  @Test func `no tower of accents is built from what is left out`() throws {
    let towers = [
      "e" + String(repeating: "\u{200B}\u{301}\u{301}\u{301}\u{301}", count: 100),
      String(repeating: "\u{1100}\u{1100}\u{1100}\u{1100}\u{1161}", count: 100),
      String(repeating: "\u{915}\u{94D}\u{200D}", count: 300) + "\u{937}",
    ]
    for tower in towers {
      let name = try #require(PlayerName(tower))
      #expect(name.text.allSatisfy { $0.unicodeScalars.count <= 4 }, "\(tower.prefix(9))")
      #expect(PlayerName(name.text) == name)
    }
  }

  @Test(arguments: [
    ("Ada", "ADA"), ("Zoë", "ZOE\u{308}"), ("Straße", "STRASSE"), ("ΣΟΦΟΣ", "σοφος"),
    ("ﬁn", "FIN"), ("ada  b", " Ada B "), ("👨‍👩‍👧", "👨👩👧"),
  ])
  func `names that differ in case or spelling alone are one`(first: String, second: String) throws {
    #expect(try #require(PlayerName(first)).key == #require(PlayerName(second)).key)
  }

  @Test(arguments: [("Ada", "Adah"), ("Zoe", "Zoë"), ("a b", "ab")])
  func `other names are not`(first: String, second: String) throws {
    #expect(try #require(PlayerName(first)).key != #require(PlayerName(second)).key)
  }

  @Test(arguments: [
    "", " ", "\t\r\n", "\u{200D}", "\u{1B}", "\u{301}", "\u{E000}", "\u{2800}", "\u{3164}",
  ])
  func `what cannot be seen is no name`(typed: String) {
    #expect(PlayerName(typed) == nil)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `whatever is typed, a name is short, clean and stable`(seed: UInt64) {
    var chance = Chance(seed: seed)
    let scalars = (0..<chance.draw(below: 60)).compactMap { _ in
      Unicode.Scalar(UInt32(chance.draw(below: [128, 0x3000, 0x11_0000][chance.draw(below: 3)])))
    }
    guard let name = PlayerName(String(String.UnicodeScalarView(scalars))) else { return }
    #expect(1...PlayerName.maximumLength ~= name.text.count)
    #expect(PlayerName(name.text) == name)
    #expect(!name.text.contains { $0.isNewline })
  }
}
