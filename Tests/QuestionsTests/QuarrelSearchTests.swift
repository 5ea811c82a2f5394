import BankFixtures
import Facts
import Judging
import Testing

@testable import Questions

struct QuarrelSearchTests {
  private static let jim = Result {
    try #require(BankFixture.shipped("jim-halpert").reading().bank)
  }

  /// Words that hold each other, are written in several ways or are no words by spaces.
  private static let words = [
    "red", "Red Sea", "the red", "sea", "café", "cafe\u{301}", "caf", "Straße", "strasse", "Ⅷ",
    "กา",
    "กาน้ำ", "น", "👨", "👨\u{200D}👩\u{200D}👧", "東京", "京", "C++", "+", "C", "x\u{301}", "x",
    "=\u{338}", "≠", "1,953", "1953", "19", "Москва", "москва река", "don't", "don", "e\u{301}",
    "it", "b-side", "side",
  ]

  private static func phrase(_ chance: inout SeededGenerator) -> String {
    let separator = chance.pick([" ", " ", ", ", ""])
    return (0...chance.draw(below: 5)).map { _ in chance.pick(words) }.joined(separator: separator)
  }

  private static func written(_ chance: inout SeededGenerator, keys: [String]) -> Item {
    let key = chance.pick(chance.draw(below: 2) == 0 ? words : keys)
    let told = chance.draw(below: 4) == 0 ? " " + chance.pick(keys) : ""
    let bodies: [Item.Body] = [
      .typed(accept: [key, phrase(&chance)]), .boolean(options: ["True", "False"], key: 0),
      .choice(options: [key, "other"], key: 0),
    ]
    return Item(
      id: "\(chance.draw(below: 200))",
      stem: phrase(&chance) + told,
      body: chance.pick(bodies),
      explanation: chance.draw(below: 2) == 0 ? phrase(&chance) : nil
    )
  }

  /// Items of a bank, some of them again, among items that a person wrote.
  private static func quiz(_ jim: Bank, seed: UInt64) -> Quiz {
    var chance = SeededGenerator(seed: seed)
    var generator = Generator(jim)
    let drawn = generator.round(12, seed: seed) + generator.round(12, seed: seed &+ 1)
    let keys = drawn.compactMap(\.keyText)
    let items = drawn + (0..<60).map { _ in written(&chance, keys: keys) }
    let mixed = items.shuffled(using: &chance)
    return Quiz(rounds: [mixed[..<40], mixed[40...]].map { Quiz.Round(items: Array($0)) })
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `a review finds what holding every pair against each other finds`(seed: UInt64) throws {
    let jim = try Self.jim.get()
    let quiz = Self.quiz(jim, seed: seed)
    let entries = QuizReview.entries(quiz, [jim])
    let pairwise = entries.indices.flatMap { later in
      entries[..<later].compactMap { QuizReview.quarrel($0, entries[later]) }
    }
    let found = QuizReview(quiz, banks: [jim]).remarks.filter {
      $0.suggestion == "replace one of them"
    }
    #expect(found == pairwise, "seed \(seed)")
    #expect(!pairwise.isEmpty)
  }

  @Test func `only few of many items are held against each other`() {
    let traces = (0..<2000).map { number in
      let item = Item(
        id: "\(number)",
        stem: "Who wrote the \(number)th book about the sea?",
        body: .typed(accept: ["Writer\(number)"])
      )
      return QuarrelSearch.Subject(
        id: item.id,
        bank: nil,
        trace: ItemTracer.trace(ofForeign: item, articles: [])
      )
    }
    let search = QuarrelSearch(traces)
    #expect(traces.indices.allSatisfy { search.earlier(than: $0).isEmpty })
  }
}
