import Questions
import Sheets
import Testing

struct QuizVersionsTests {
  private static let quiz = Quiz(
    rounds: (1...2).map { round in
      Quiz.Round(
        title: "Round \(round)",
        items: (1...6).map { number in
          Item(
            id: "\(round).\(number)",
            stem: "Stem \(round).\(number)?",
            body: .choice(options: ["red", "green", "blue", "white"], key: number % 4)
          )
        }
      )
    }
  )

  @Test func `the first version is the quiz as it is`() {
    #expect(QuizVersions(of: Self.quiz, seed: 1).version(0) == Self.quiz)
  }

  @Test(arguments: 1..<60 as Range<Int>)
  func `another version holds the same items and keys in its rounds`(place: Int) throws {
    let version = QuizVersions(of: Self.quiz, seed: 7).version(place)
    for (before, after) in zip(Self.quiz.rounds, version.rounds) {
      #expect(before.title == after.title)
      #expect(Set(before.items.map(\.id)) == Set(after.items.map(\.id)))
      for item in after.items {
        let same = try #require(before.items.first { $0.id == item.id })
        #expect(item.keyText == same.keyText)
        #expect(item.options.sorted() == same.options.sorted())
      }
    }
    #expect(version != Self.quiz)
  }

  @Test func `versions differ from each other and from another seed's`() {
    let versions = QuizVersions(of: Self.quiz, seed: 7)
    let others = QuizVersions(of: Self.quiz, seed: 8)
    let all = (1...20).map { versions.version($0) } + (1...20).map { others.version($0) }
    let orders = Set(all.map { $0.items.map(\.id).joined() + $0.items.map(\.options).description })
    #expect(orders.count == 40)
  }

  @Test func `a version does not depend on how many were made before it`() {
    let versions = QuizVersions(of: Self.quiz, seed: 7)
    let third = versions.version(3)
    _ = versions.version(9)
    #expect(versions.version(3) == third)
  }

  @Test func `keys move evenly through the places`() {
    var places = [0, 0, 0, 0]
    let versions = QuizVersions(of: Self.quiz, seed: 3)
    for version in 1...500 {
      for item in versions.version(version).items { places[item.key ?? 0] += 1 }
    }
    // 6,000 keys: a place expects 1,500 and strays by 34 as a rule.
    #expect(places.allSatisfy { 1350...1650 ~= $0 }, "\(places)")
  }

  @Test(arguments: [
    ["1", "2", "4", "8"], ["season 2", "season 3", "season 5"], ["2 May 2006", "3 June 2007"],
  ])
  func `options with an order of their own keep it`(options: [String]) {
    let item = Item(id: "1", stem: "?", body: .choice(options: options, key: 1))
    let versions = QuizVersions(of: Quiz(rounds: [Quiz.Round(items: [item])]), seed: 5)
    for place in 0..<20 { #expect(versions.version(place).items == [item]) }
  }

  @Test func `tie-breaks come in the same order in all versions`() {
    let round = Quiz.Round(title: "T", isTiebreak: true, items: Self.quiz.rounds[0].items)
    let versions = QuizVersions(of: Quiz(rounds: [round]), seed: 5)
    for place in 0..<20 { #expect(versions.version(place).rounds == [round]) }
  }

  @Test func `true stands before false in all versions`() {
    let item = Item(id: "1", stem: ".", body: .boolean(options: ["True", "False"], key: 1))
    let versions = QuizVersions(of: Quiz(rounds: [Quiz.Round(items: [item])]), seed: 5)
    for place in 0..<20 { #expect(versions.version(place).items == [item]) }
  }
}
