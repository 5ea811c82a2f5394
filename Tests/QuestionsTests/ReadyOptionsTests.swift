import BankFixtures
import Facts
import Questions
import Testing
import Text

struct ReadyOptionsTests {
  /// Draws an item of one row many times.
  private static func draws(_ row: String, _ count: Int = 4_000) throws -> [Item] {
    let fixture = BankFixture(
      fields:
        #"{"name": "question"}, {"name": "answer"}, {"name": "wrong", "type": "list", "delimiter": ";"}"#,
      csv: "question,answer,wrong\n\(row)\n"
    )
    var generator = Generator(try #require(fixture.reading().bank))
    var items: [Item] = []
    let drawn = generator.independent(count, seed: 3) { items.append($0) }
    #expect(drawn == count)
    #expect(generator.census().count == 1)
    return items
  }

  @Test(arguments: [
    ("6,3;4;5;7;8;9", [0, 1, 2, 3]),
    ("6,9;7;3;5;8;4", [0, 1, 2, 3]),
    ("-2,-30;-12;-4;0;1;8", [0, 1, 2, 3]),
    ("6 km,1 km;2 km;3 km;4 km;7 km", [2, 3]),
    ("3,2;4;5;6", [0, 1]),
    ("3,4;5;6", [0]),
    ("3,1;2;4", [2]),
    ("3,1;4", [1]),
    ("9,8;7;6;5;4", [3]),
  ])
  func `a number's rank is as likely as each other that its wrong ones can give`(
    numbers: String,
    ranks: [Int]
  ) throws {
    let items = try Self.draws("How many?,\(numbers)")
    for rank in 0..<4 {
      let share = Double(items.count { $0.key == rank }) / Double(items.count)
      let expected = ranks.contains(rank) ? 1 / Double(ranks.count) : 0
      #expect(abs(share - expected) < 0.03, "rank \(rank) of \(numbers)")
    }
  }

  @Test func `numbers rise and are the nearest on each side`() throws {
    let items = try Self.draws("How many?,15,21;9;11;13;17;19;1;40")
    let found = Set(items.map { $0.options.joined(separator: " ") })
    #expect(found == ["15 17 19 21", "13 15 17 19", "11 13 15 17", "9 11 13 15"])
    #expect(items.allSatisfy { $0.keyText == "15" })
  }

  @Test func `an option alone or its place among numbers does not tell the key`() throws {
    let items = try Self.draws("Which?,6,3;4;5;7;8;9") + Self.draws("Which?,4,1;2;3;5;6;7")
    for strategy in OptionSolver.allCases { Tally.expectChance(items) { strategy.pick($0) } }
    // Nor is it the number nearest to the middle of what is shown.
    Tally.expectChance(items) { item in
      let numbers = item.options.compactMap { Double($0) }
      let middle = ((numbers.first ?? 0) + (numbers.last ?? 0)) / 2
      return numbers.indices.min { abs(numbers[$0] - middle) < abs(numbers[$1] - middle) } ?? 0
    }
  }

  @Test func `of more than three wrong texts each is shown as often, at any place`() throws {
    let items = try Self.draws("Who?,Ann,Bob;Cy;Dee;Eve;Flo", 6_000)
    for name in ["Bob", "Cy", "Dee", "Eve", "Flo"] {
      let share = Double(items.count { $0.options.contains(name) }) / Double(items.count)
      #expect(abs(share - 0.6) < 0.03, "\(name)")
    }
    for place in 0..<4 {
      let share = Double(items.count { $0.key == place }) / Double(items.count)
      #expect(abs(share - 0.25) < 0.03)
    }
    #expect(items.allSatisfy { Set($0.options).count == 4 && $0.keyText == "Ann" })
  }

  @Test func `a text among numbers stands by chance, numbers alone rise`() throws {
    let items = try Self.draws("Which?,7723,24601;626;THX 1138;9")
    for item in items where !item.options.contains("THX 1138") {
      let numbers = item.options.compactMap { Int($0) }
      #expect(numbers == numbers.sorted() && numbers.count == 4)
    }
    #expect(items.contains { $0.options.contains("THX 1138") })
  }

  @Test(arguments: [
    ("1000,\"1,000;3\"", true), ("2,3;3.0", true), ("0.5,0.50;1", true), ("15,\"1,5;3\"", false),
    ("007,7;8", false), ("1000,1e3;2", false), ("44,+44;1", false), ("12,\"1,2;3\"", false),
  ])
  func `one number written in two ways is a fault`(numbers: String, isFault: Bool) throws {
    let fixture = BankFixture(
      fields:
        #"{"name": "question"}, {"name": "answer"}, {"name": "wrong", "type": "list", "delimiter": ";"}"#,
      csv: "question,answer,wrong\nHow many?,\(numbers)\n"
    )
    #expect(fixture.reading().faults.map(\.expected) == (isFault ? ["each once"] : []))
  }

  @Test(arguments: [
    (["5,3;4;8"], [String]()),
    ((1...6).map { "5\($0),3;9;70" }, ["2 key-place"]),
    ((1...6).map { "5\($0),60;70;80" }, ["2 key-place"]),
    ((1...6).map { "5\($0),3;4;5;60;70;80" }, []),
    ((1...6).map { $0 < 4 ? "5\($0),3;4;60" : "5\($0),60;70;80" }, ["5 key-place"]),
    (["51,1;2;3", "52,1;2;60", "53,1;60;70", "54,60;70;80", "55,1;2;3;60;70;80"], []),
  ])
  func `a table whose numbers stand too often at one place is found`(
    rows: [String],
    found: [String]
  ) throws {
    let names = ["ants", "cats", "owls", "pigs", "rats", "yaks"]
    let lines = zip(names, rows).map { "How many \($0) are there?,\($1)" }
    let reading = BankFixture(
      fields:
        #"{"name": "question"}, {"name": "answer"}, {"name": "wrong", "type": "list", "delimiter": ";"}"#,
      csv: "question,answer,wrong\n" + lines.joined(separator: "\n") + "\n"
    ).reading()
    let review = Review(try #require(reading.bank), places: reading.places)
    #expect(review.findings.map { "\($0.spot.place.line) \($0.rule)" } == found)
  }
}
