import Facts
import Judging
import Testing

@testable import Questions

struct NameTableTests {
  private static let words = [
    "iron", "Iron", "age", "the", "bo’s", "é", "x–y", "3", "“no”", "λ", "=\u{338}", "日本", "-",
  ]

  @Test(arguments: 0..<300 as Range<UInt64>)
  func `names are found where they stand as whole words`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    func text(_ count: Int) -> FoldedText {
      let words = (0..<count).map { _ in generator.pick(Self.words) }
      return FoldedText(words.joined(separator: generator.pick([" ", "", ", "])))
    }
    let names = (0..<6).map { _ in text(1 + generator.draw(below: 3)) }
    var table = NameTable()
    for (id, name) in names.enumerated() { table.add(name, of: ValueID(id)) }
    let whole = text(8)
    let standing = names.indices.filter { whole.holds(names[$0]) }.map { ValueID($0) }
    #expect(table.values(standingIn: whole).sorted() == standing, "seed \(seed): \(whole.text)")
  }

  @Test func `a sign crossed out by a mark is found in either normal form`() {
    for (name, text) in [("=\u{338}x", "a \u{2260}x"), ("\u{2260}x", "a =\u{338}x")] {
      var table = NameTable()
      table.add(FoldedText(name), of: 0)
      #expect(table.values(standingIn: FoldedText(text)) == [0])
    }
  }
}
