import Judging
import Testing

@testable import Terminal

struct BigTypeTests {
  static let printable = (0x21...0x7E).compactMap { UnicodeScalar($0).map { Character($0) } }

  @Test func `there is a letter for all of ASCII`() throws {
    for character in Self.printable {
      let letter = try #require(BigFont.letter(character), "\(character)")
      #expect(letter.height == BigFont.height)
      #expect((1...6).contains(letter.width), "\(character)")
      #expect(letter.rows.allSatisfy { $0.count == letter.width }, "\(character)")
      #expect(letter.rows.joined().contains(true), "\(character)")
    }
    #expect(Set(Self.printable.compactMap { BigFont.letter($0)?.rows }).count == 94)
  }

  @Test func `there is a letter for all that Latin-1 writes words with`() {
    let letters = (0xC0...0xFF).compactMap { UnicodeScalar($0).map { Character($0) } }
    for character in letters {
      #expect(BigFont.letter(character)?.height == BigFont.height, "\(character)")
    }
    #expect(Set(letters.compactMap { BigFont.letter($0)?.rows }).count == letters.count)
  }

  @Test(arguments: ["č", "ő", "ş", "ą", "ğ", "İ", "Ž", "ů", "ť", "ł", "œ", "’", "–", "…", "€"])
  func `letters and signs of Europe are there`(character: Character) {
    #expect(BigFont.letter(character) != nil)
  }

  @Test func `an accent is the same however Unicode writes it`() {
    #expect(BigFont.letter("e\u{301}") == BigFont.letter("\u{E9}"))
    #expect(BigFont.letter("U\u{308}") == BigFont.letter("\u{DC}"))
  }

  @Test(arguments: ["東", "я", "🎉", "ع", "\u{301}", "ế", "👩‍👩‍👧"])
  func `what is unknown has no letter and keeps its text small`(character: Character) {
    #expect(BigFont.letter(character) == nil)
    for size in TypeSize.allCases {
      #expect(BigType(size: size).lines(of: "a \(character)", within: 200) == nil)
    }
  }

  @Test func `a word at every size`() throws {
    let sizes = [TypeSize.huge, .large, .medium]
    let pictures = try sizes.map { size in
      let lines = try #require(BigType(size: size).lines(of: "Façade: Žluťoučký?", within: 200))
      return lines.joined().map { $0 + "|" }.joined(separator: "\n")
    }
    try GoldenFile("big-type.txt").expect(pictures.joined(separator: "\n\n") + "\n")
  }

  @Test(arguments: [(TypeSize.huge, 8), (.large, 4), (.medium, 4)])
  func `each line takes as many rows and none is wider than the room`(
    size: TypeSize,
    rows: Int
  ) throws {
    let text = "Which car did Jim Halpert drive in the first four seasons?"
    for columns in 1...120 {
      guard let lines = BigType(size: size).lines(of: text, within: columns) else {
        #expect(columns < 90)
        continue
      }
      #expect(lines.allSatisfy { $0.count == rows })
      #expect(lines.joined().allSatisfy { $0.count <= columns }, "\(columns)")
    }
  }

  @Test func `a word is never broken`() {
    #expect(BigType(size: .medium).lines(of: "Llanfairpwllgwyngyll", within: 40) == nil)
    #expect(BigType(size: .medium).lines(of: "", within: 40) == nil)
    #expect(BigType(size: .medium).lines(of: "a b", within: 0) == nil)
  }

  @Test func `lines are of like width`() throws {
    let lines = try #require(
      BigType(size: .large).lines(of: "aaa aaa aaa aaa aaa aaa", within: 90)
    )
    #expect(lines.map { $0[0].count } == [50, 50])
  }
}
