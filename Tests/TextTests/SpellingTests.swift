import Judging
import Testing
import Text

struct SpellingTests {
  @Test(arguments: [
    ("", "", 0), ("", "abc", 3), ("abc", "", 3), ("kitten", "sitting", 3), ("ab", "ba", 1),
    ("ca", "abc", 3), ("a cat", "an act", 2), ("abcdef", "abcfad", 3), ("Saturday", "Sunday", 3),
    ("A", "a", 1), ("é", "e\u{301}", 0), ("👨‍👩‍👧", "👧", 1), ("naïve", "naive", 1), ("the", "teh", 1),
  ])
  func `a distance counts insertions, deletions, replacements and swaps`(
    a: String,
    b: String,
    distance: Int
  ) {
    #expect(Spelling.distance(a, b) == distance)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `a distance is the same both ways and as the recurrence has it`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let (a, b) = (Self.word(using: &generator), Self.word(using: &generator))
    let distance = Spelling.distance(a, b)
    #expect(distance == Self.distance(Array(a)[...], Array(b)[...]), "seed \(seed)")
    #expect(distance == Spelling.distance(b, a), "seed \(seed)")
    #expect((distance == 0) == (a == b), "seed \(seed)")
  }

  private static func word(using generator: inout SeededGenerator) -> String {
    (0..<generator.draw(below: 7)).map { _ in generator.pick(["a", "b", "c"]) }.joined()
  }

  /// The definition, without a table.
  private static func distance(_ a: ArraySlice<Character>, _ b: ArraySlice<Character>) -> Int {
    guard let lastA = a.last, let lastB = b.last else { return max(a.count, b.count) }
    let (shortA, shortB) = (a.dropLast(), b.dropLast())
    var ways = [
      distance(shortA, b) + 1, distance(a, shortB) + 1,
      distance(shortA, shortB) + (lastA == lastB ? 0 : 1),
    ]
    if shortA.last == lastB, shortB.last == lastA {
      ways.append(distance(shortA.dropLast(), shortB.dropLast()) + 1)
    }
    return ways.min() ?? 0
  }

  @Test(arguments: [
    ("plya", "play"), ("PLAY", "play"), ("shet", "sheet"), ("party", "party"), ("quizz", "quiz"),
    ("itmes", "items"), ("sheets", "sheet"), ("bank-x", "bank"), ("xyzzy", nil), ("", nil),
    ("q", nil),
    ("competitions", "completions"), ("Straße", "strasse"),
  ])
  func `the nearest word is found or none`(written: String, meant: String?) {
    let words = ["play", "items", "quiz", "sheet", "party", "bank", "completions", "strasse"]
    #expect(Spelling.nearest(to: written, among: words) == meant)
  }

  @Test func `of words as near the first counts`() {
    #expect(Spelling.nearest(to: "cat", among: ["dog", "bat", "hat", "car"]) == "bat")
    #expect(Spelling.nearest(to: "cat", among: ["bat", "CAT", "cat"]) == "CAT")
    #expect(Spelling.nearest(to: "cat", among: []) == nil)
  }

  @Test func `a letter is not near another letter`() {
    #expect(Spelling.nearest(to: "a", among: ["b", "A"]) == "A")
    #expect(Spelling.nearest(to: "a", among: ["b", "ab"]) == "ab")
    #expect(Spelling.nearest(to: "", among: ["b", ""]) == "")
  }

  @Test func `words of great length are near nothing`() {
    let long = String(repeating: "x", count: 100_000)
    #expect(Spelling.nearest(to: long, among: [long + "y", "x"]) == nil)
    #expect(Spelling.nearest(to: "x", among: [long, "xy"]) == "xy")
  }
}
