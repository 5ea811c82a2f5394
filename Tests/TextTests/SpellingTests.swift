import Testing
import Text

struct SpellingTests {
  @Test(arguments: [
    ("", "", 0), ("", "abc", 3), ("abc", "", 3), ("kitten", "sitting", 3), ("ab", "ba", 1),
    ("ca", "abc", 3), ("title", "titel", 1), ("abcd", "badc", 2), ("é", "e\u{301}", 0),
    ("Straße", "strasse", 3), ("👨‍👩‍👧", "x", 1), ("same", "same", 0),
  ])
  func `distance counts steps over characters`(a: String, b: String, steps: Int) {
    #expect(Spelling.distance(a, b) == steps)
    #expect(Spelling.distance(b, a) == steps)
  }

  /// The recurrence as it is defined, without a table.
  private static func defined(_ a: ArraySlice<Character>, _ b: ArraySlice<Character>) -> Int {
    guard let x = a.last, let y = b.last else { return max(a.count, b.count) }
    var steps = min(
      defined(a.dropLast(), b) + 1,
      defined(a, b.dropLast()) + 1,
      defined(a.dropLast(), b.dropLast()) + (x == y ? 0 : 1)
    )
    if let beforeX = a.dropLast().last, let beforeY = b.dropLast().last, x == beforeY, beforeX == y
    {
      steps = min(steps, defined(a.dropLast(2), b.dropLast(2)) + 1)
    }
    return steps
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `distance is what its definition says`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let words = (0..<2).map { _ in
      (0..<generator.draw(below: 7)).map { _ in generator.pick(["a", "b", "c"] as [Character]) }
    }
    let defined = Self.defined(words[0][...], words[1][...])
    #expect(Spelling.distance(String(words[0]), String(words[1])) == defined, "seed \(seed)")
  }

  @Test(
    arguments: [
      ("quiz:question", ["quiz:complete", "quiz:questions", "quiz:rows"], "quiz:questions"),
      ("titel", ["name", "title"], "title"), ("TITLE", ["name", "Title"], "Title"),
      ("titel", [], nil), ("path", ["name", "title"], nil), ("abc", ["xyz", "abx", "abd"], "abx"),
      ("abcdef", ["abcdxy", "abcdex"], "abcdex"), ("ab", ["a", "abc"], "a"), ("ab", ["xy"], nil),
      ("licence", ["license", "licences"], "license"), ("abcdefghi", ["abcdef", "x"], "abcdef"),
    ] as [(String, [String], String?)]
  )
  func `the nearest word is found if it is near`(word: String, words: [String], nearest: String?) {
    #expect(Spelling.nearest(to: word, among: words) == nearest)
  }

  @Test func `a word of great length is compared with no short one`() {
    let word = String(repeating: "x", count: 1_000_000)
    #expect(Spelling.nearest(to: word, among: ["title", "name"]) == nil)
  }
}
