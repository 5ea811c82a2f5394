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

  @Test(arguments: ["", " ", "\t\r\n", "\u{200D}", "\u{1B}", "\u{301}", "\u{E000}"])
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
