import Testing

@testable import Terminal

struct NameFieldTests {
  /// Types words; names in angle brackets are keys.
  private func field(_ keys: [Key]) -> NameField {
    var field = NameField(longest: 20)
    for key in keys { field.press(key) }
    return field
  }

  private func typed(_ text: String) -> [Key] {
    text.unicodeScalars.map { .text($0) }
  }

  @Test func `text goes in where the cursor stands`() {
    let field = field(
      typed("Pm") + [.left] + typed("a") + [.end] + typed(" B") + [.home] + typed("X")
    )
    #expect(field.text == "XPam B")
    #expect(field.cursor == 1)
  }

  @Test func `keys erase before and after the cursor, a word, and all before it`() {
    #expect(field(typed("Pam") + [.backspace]).text == "Pa")
    #expect(field(typed("Pam") + [.home, .delete]).text == "am")
    #expect(field(typed("Pam") + [.home, .backspace]).text == "Pam")
    #expect(field(typed("Pam") + [.delete]).text == "Pam")
    #expect(field(typed("Pam Beesly  ") + [.eraseWord]).text == "Pam ")
    #expect(field(typed("Pam Beesly") + [.left, .eraseLine]).text == "y")
    #expect(field([.backspace, .delete, .eraseWord, .eraseLine, .left, .right]).text.isEmpty)
  }

  @Test func `a character is erased whole, marks join the one before`() {
    #expect(field(typed("e\u{301}")).text.count == 1)
    #expect(field(typed("Zoe\u{308}") + [.backspace]).text == "Zo")
    #expect(field(typed("👩‍👩‍👧") + [.backspace]).text.isEmpty)
  }

  @Test func `no more goes in than a name may have`() {
    let field = field(typed(String(repeating: "x", count: 50)))
    #expect(field.characters.count == 20)
    #expect(self.field(typed("e" + String(repeating: "\u{301}", count: 500))).text.utf8.count < 250)
  }

  @Test func `a paste is text`() {
    #expect(field([.pasted("P"), .pasted(" "), .pasted("é")]).text == "P é")
  }
}
