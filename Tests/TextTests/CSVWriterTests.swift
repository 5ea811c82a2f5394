import Judging
import Testing
import Text

struct CSVWriterTests {
  @Test(arguments: [
    ([["a", "b"], ["", ""]], "a,b\n,\n"), ([["x y", " é"]], "x y, é\n"),
    ([["a"], [""]], "a\n\"\"\n"),
    ([["1,2", "\"", "l\nm", "\r\n"]], "\"1,2\",\"\"\"\",\"l\nm\",\"\r\n\"\n"), ([], ""),
    ([["\u{FEFF}a", "ａ"]], "\"\u{FEFF}a\",ａ\n"),
  ])
  func `only what needs quotation marks has them`(rows: [[String]], text: String) {
    #expect(String(decoding: CSVWriter().write(rows), as: UTF8.self) == text)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `what was written is read again`(seed: UInt64) {
    let rows = CSVSamples.rows(seed: seed)
    let (table, faults) = CSVReader().read(CSVWriter().write(rows))
    #expect(faults == [], "seed \(seed)")
    #expect(table.allRows == rows, "seed \(seed)")
  }
}

/// Tables and texts as chance has them.
enum CSVSamples {
  private static let pieces = [
    "a", "b", " ", ",", "\"", "\n", "\r\n", "\r", "é", "😀", ";", "'", "\t", "\u{FEFF}", "\0",
  ]

  /// A header of names that differ, and records.
  static func rows(seed: UInt64) -> [[String]] {
    var generator = SeededGenerator(seed: seed)
    let width = 1 + generator.draw(below: 5)
    let header = (0..<width).map { text(using: &generator) + "\($0)" }
    return [header]
      + (0..<generator.draw(below: 6)).map { _ in (0..<width).map { _ in text(using: &generator) } }
  }

  private static func text(using generator: inout SeededGenerator) -> String {
    (0..<generator.draw(below: 4)).map { _ in generator.pick(pieces) }.joined()
  }

  /// A header and lines of whatever CSV gives a meaning to.
  static func scrawl(seed: UInt64) -> [UInt8] {
    var generator = SeededGenerator(seed: seed)
    let signs = [
      "a", "é", " ", ",", ",", "\"", "\"", "\"\"", "\n", "\n", "\r\n", "\r", "\",\"", "\"\n\"",
    ]
    let text = (0..<generator.draw(below: 24)).map { _ in generator.pick(signs) }.joined()
    return Array(("x,y\n" + text).utf8)
  }
}
