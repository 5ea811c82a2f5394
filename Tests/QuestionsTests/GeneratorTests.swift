import BankFixtures
import Facts
import Foundation
import Judging
import Questions
import Testing
import Text

struct GeneratorTests {
  /// A bank of facts with skewed columns, numbers and references, and without any decoy.
  static let plain: BankFixture = {
    var csv = "name,colour,town,built\n"
    let colours = ["red", "red", "red", "blue", "blue", "green", "green", "white", "black", "grey"]
    for row in 0..<60 {
      let colour = colours[(row * 7 + row / 10) % colours.count]
      csv += "House \(row / 20)\(Character(UnicodeScalar(UInt8(97 + row % 20)))),\(colour),"
      csv += "Town \(row * 13 % 11),\(1900 + row * 17 % 90)\n"
    }
    return BankFixture(
      fields: """
        {"name": "name"}, {"name": "colour"}, {"name": "town"}, {"name": "built", "type": "year"}
        """,
      resource: """
        "quiz:questions": {"colour": "Which colour has {name}?", "town": "Where is {name}?",
          "built": "When was {name} built?",
          "name": {"one": "Which house of {town} is {colour}?", "these": "Which of these houses of {town} is {colour}?"}},
        "quiz:statements": {"colour": "{name} is {colour}.", "built": "{name} was built in {built}."},
        """,
      schema: #""primaryKey": "name","#,
      csv: csv
    )
  }()

  /// The Jim Halpert bank, read once for all seeds.
  private static let jim = Result { try BankFixture.shipped("jim-halpert") }
  private static let jimBank = Result { try #require(jim.get().reading().bank) }

  private static func generator(_ fixture: BankFixture) throws -> Generator {
    Generator(try #require(fixture.reading().bank))
  }

  private static func items(_ fixture: BankFixture, _ count: Int, seed: UInt64) throws -> [Item] {
    var generator = try generator(fixture)
    var items: [Item] = []
    let drawn = generator.independent(count, seed: seed) { items.append($0) }
    #expect(drawn == count)
    return items
  }

  @Test func `the same seed gives the same bytes`() throws {
    let bank = try BankFixture.shipped("jim-halpert")
    let writer = QuizWriter()
    var first = try Self.generator(bank)
    var second = try Self.generator(bank)
    _ = second.round(10, seed: 3)
    let lines = first.round(20, seed: 1).map { writer.item($0) }
    #expect(lines == second.round(20, seed: 1).map { writer.item($0) })
    #expect(lines != second.round(20, seed: 2).map { writer.item($0) })
  }

  @Test func `the items of seed 1 never change unnoticed`() throws {
    var generator = try Self.generator(BankFixture.shipped("jim-halpert"))
    let writer = QuizWriter()
    let lines = generator.round(20, seed: 1).map { writer.item($0) }
    try GoldenFile("jim-halpert-seed-1.jsonl").expect(lines.joined(separator: "\n") + "\n")
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `exactly one option is true by the table`(seed: UInt64) throws {
    var generator = Generator(try Self.jimBank.get())
    let truth = TableTruth(try Self.jim.get())
    for item in generator.round(15, seed: seed) {
      guard let certificate = item.certificate, certificate.operation == .equal else { continue }
      let trueValues = truth.values(certificate)
      switch item.body {
      case .choice(let options, let key):
        let right = options.indices.filter { place in
          trueValues.contains { options[place].lowercased().hasSuffix($0.lowercased()) }
        }
        #expect(right == [key], "seed \(seed): \(item.stem)")
        #expect(Set(options.map { $0.lowercased() }).count == options.count)
        #expect((3...4).contains(options.count))
        let stem = FoldedText(item.stem)
        #expect(!options.contains { stem.holds(FoldedText($0)) }, "seed \(seed): \(item.stem)")
        for (place, option) in options.enumerated() {
          let others = options.enumerated().filter { $0.offset != place }.map(\.element)
          #expect(!others.contains { FoldedText($0).holds(FoldedText(option)) })
        }
      case .boolean(_, let key):
        let claim = try #require(certificate.claim)
        #expect(trueValues.contains(claim) == (key == 0), "seed \(seed): \(item.stem)")
      case .typed, .nearest, .matching:
        Issue.record("no such form yet")
      }
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `a round repeats nothing and gives nothing away`(seed: UInt64) throws {
    var generator = Generator(try Self.jimBank.get())
    let items = generator.round(15, seed: seed)
    #expect(items.count >= 10)
    #expect(Set(items.map(\.stem)).count == items.count)
    var asked: Set<String> = []
    for item in items {
      let certificate = try #require(item.certificate)
      for row in certificate.rows {
        let fact = "\(certificate.table) \(row) \(certificate.asks)"
        #expect(asked.insert(fact).inserted, "seed \(seed): \(fact) twice")
      }
    }
    for (place, item) in items.enumerated() {
      guard case .choice = item.body, let certificate = item.certificate,
        certificate.operation == .equal, let key = item.keyText
      else { continue }
      for (other, told) in items.enumerated() where other != place {
        let text = FoldedText(told.stem + "\n" + (told.explanation ?? ""))
        let holdsGiven =
          certificate.givens.isEmpty
          || certificate.givens.contains { text.holds(FoldedText($0.value)) }
        let leaks = text.holds(FoldedText(key)) && holdsGiven
        #expect(!leaks, "seed \(seed): «\(told.stem)» gives away «\(item.stem)»")
      }
    }
  }

  @Test func `a solver that sees the options only stays at chance, with memory too`() throws {
    let items = try Self.items(Self.plain, 20_000, seed: 5)
    var solver = MemorySolver()
    for item in items.prefix(10_000) { solver.learn(item) }
    let asked = items.suffix(10_000).filter { $0.key != nil }
    for strategy in OptionSolver.allCases {
      Tally.expectChance(asked) { strategy.pick($0) }
    }
    Tally.expectChance(asked) { solver.pick($0) }
  }

  @Test func `key places, middle numbers and truths are as frequent as chance has them`() throws {
    let items = try Self.items(Self.plain, 20_000, seed: 11)
    var truths = 0
    var booleans = 0
    var places = [Int](repeating: 0, count: 4)
    var fours = 0
    var middle = 0
    var numbers = 0
    for item in items {
      switch item.body {
      case .boolean(_, let key):
        booleans += 1
        truths += key == 0 ? 1 : 0
      case .choice(let options, let key) where options.count == 4:
        if Int(options[0]) != nil {
          numbers += 1
          middle += key == 1 || key == 2 ? 1 : 0
        } else {
          fours += 1
          places[key] += 1
        }
      case .choice, .typed, .nearest, .matching:
        break
      }
    }
    #expect(abs(Double(truths) / Double(booleans) - 0.5) < 0.02)
    #expect(abs(Double(middle) / Double(numbers) - 0.5) < 0.03)
    for count in places { #expect(abs(Double(count) / Double(fours) - 0.25) < 0.02) }
    #expect(abs(Double(booleans) / Double(items.count) - 0.25) < 0.02)
  }

  @Test func `a selection draws what it names and nothing else`() throws {
    let bank = try #require(BankFixture.shipped("jim-halpert").reading().bank)
    var seasons = Generator(bank, selection: .init(categories: ["seasons"]))
    #expect(seasons.round(5, seed: 1).allSatisfy { $0.category == "seasons" })
    var easy = Generator(bank, selection: .init(difficulty: .easy))
    let items = easy.round(10, seed: 1)
    #expect(!items.isEmpty)
    #expect(items.allSatisfy { $0.difficulty?.third == .easy })
    var none = Generator(bank, selection: .init(categories: ["nothing"]))
    #expect(none.round(nil, seed: 1).isEmpty)
  }

  @Test func `the census asks every fact, booleans true and false`() throws {
    var generator = try Self.generator(BankFixture.shipped("jim-halpert"))
    let items = generator.census()
    #expect(items.count >= 220)
    #expect(Set(items.map(\.id)).count == items.count)
    let statements = items.filter { item in
      guard case .boolean = item.body else { return false }
      return item.certificate?.operation == .equal
    }
    #expect(statements.count { $0.key == 0 } * 2 == statements.count)
  }
}
