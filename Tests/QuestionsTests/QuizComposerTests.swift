import BankFixtures
import Facts
import Questions
import Testing

struct QuizComposerTests {
  private static let jim = Result {
    try #require(BankFixture.shipped("jim-halpert").reading().bank)
  }
  private static let elements = Result {
    try #require(BankFixture.shipped("elements").reading().bank)
  }

  private static func plan(
    _ bank: Bank,
    _ count: Int,
    _ selection: Generator.Selection = Generator.Selection()
  ) -> QuizComposer.Plan {
    QuizComposer.Plan(
      title: bank.title,
      origin: bank.name,
      bank: bank,
      selection: selection,
      count: count
    )
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `no round repeats what another asks or gives it away`(seed: UInt64) throws {
    let jim = try Self.jim.get()
    let quiz = QuizComposer(seed: seed).quiz("Q", rounds: [8, 8, 8].map { Self.plan(jim, $0) })
    #expect(quiz.items.count == 24)
    let quarrels = QuizReview(quiz, banks: [jim]).remarks.filter {
      $0.suggestion == "replace one of them"
    }
    #expect(quarrels == [], "seed \(seed)")
  }

  @Test func `the first round is what the seed gives by itself`() throws {
    let jim = try Self.jim.get()
    var generator = Generator(jim)
    let quiz = QuizComposer(seed: 9).quiz("Q", rounds: [Self.plan(jim, 6), Self.plan(jim, 6)])
    #expect(quiz.rounds[0].items == generator.round(6, seed: 9))
    #expect(quiz.rounds[1].items != quiz.rounds[0].items)
  }

  @Test func `the credits name each bank once`() throws {
    let (jim, elements) = (try Self.jim.get(), try Self.elements.get())
    let plans = [Self.plan(jim, 1), Self.plan(elements, 1), Self.plan(jim, 1)]
    let quiz = QuizComposer(seed: 1).quiz("Q", rounds: plans)
    #expect(quiz.banks.map(\.name) == ["jim-halpert", "elements"])
    #expect(quiz.banks[1].fingerprint == elements.fingerprint)
  }

  @Test(arguments: 0..<30 as Range<UInt64>)
  func `a replacement repeats nothing, gives nothing away and is always the same`(
    seed: UInt64
  ) throws {
    let jim = try Self.jim.get()
    let composer = QuizComposer(seed: seed)
    let plan = Self.plan(jim, 10)
    let quiz = composer.quiz("Q", rounds: [plan])
    let place = ItemPlace(round: 1, item: Int(seed % 10) + 1)
    let other = try #require(composer.replacement(at: place, in: quiz, from: plan))
    #expect(other == composer.replacement(at: place, in: quiz, from: plan))
    #expect(!quiz.items.map(\.id).contains(other.id))
    let mended = quiz.replacing(place, with: other)
    #expect(
      QuizReview(mended, banks: [jim]).remarks.allSatisfy {
        $0.suggestion != "replace one of them"
      },
      "seed \(seed)"
    )
  }

  @Test func `what was refused does not come again`() throws {
    let jim = try Self.jim.get()
    let composer = QuizComposer(seed: 2)
    let plan = Self.plan(jim, 2, Generator.Selection(categories: ["cars"]))
    var quiz = composer.quiz("Q", rounds: [plan])
    let place = ItemPlace(round: 1, item: 1)
    var refused: [Item] = []
    while let other = composer.replacement(at: place, in: quiz, from: plan, refused: refused) {
      refused.append(quiz[place])
      try #require(refused.count < 100)
      #expect(!refused.map(\.id).contains(other.id))
      quiz = quiz.replacing(place, with: other)
    }
    // Two facts about cars are asked for each row, and one of them is taken by the second item.
    #expect(!refused.isEmpty)
  }

  @Test func `numbers of another bank do not keep items from being drawn`() throws {
    let (jim, elements) = (try Self.jim.get(), try Self.elements.get())
    let plans = [Self.plan(elements, 40), Self.plan(jim, 20)]
    let quiz = QuizComposer(seed: 5).quiz("Q", rounds: plans)
    #expect(quiz.rounds.map(\.items.count) == [40, 20])
  }

  @Test func `a review finds what was put in twice or gives another away`() throws {
    let jim = try Self.jim.get()
    var generator = Generator(jim)
    let items = generator.round(3, seed: 1)
    let key = try #require(items[0].keyText)
    let leak = Item(id: "9", stem: "Is it \(key)?", body: .typed(accept: ["yes"]))
    let ask = Item(id: "8", stem: "Which one is it?", body: .typed(accept: [key]))
    let quiz = Quiz(rounds: [Quiz.Round(items: items + [items[1], leak, ask])])
    let found = QuizReview(quiz, banks: [jim]).remarks.map { "\($0.place) \($0.found)" }
    #expect(found.contains("1.4 the same item as 1.2"))
    #expect(found.contains("1.6 1.5 gives it away"))
  }
}
