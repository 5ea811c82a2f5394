import Testing
import Text

struct CSVWriterTests {
  @Test(
    arguments: [
      ([], ""), ([["a", "b"], ["", " x "]], "a,b\n, x \n"), ([[""], ["a"]], "\"\"\na\n"),
      ([["1,5", "a\"b", "a\nb", "a\rb"]], "\"1,5\",\"a\"\"b\",\"a\nb\",\"a\rb\"\n"),
      ([["\u{FEFF}a", "é😀"]], "\"\u{FEFF}a\",é😀\n"), ([["\r\n", "\""]], "\"\r\n\",\"\"\"\"\n"),
    ] as [([[String]], String)]
  )
  func `quotation marks stand only where they must`(rows: [[String]], text: String) {
    #expect(CSVWriter().write(rows) == Array(text.utf8))
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `what is written is read again`(seed: UInt64) {
    let rows = CSVSamples.rows(seed: seed)
    let (table, faults) = CSVReader().read(CSVWriter().write(rows))
    let read = [table.header] + CSVReaderTests.rows(table)
    #expect(faults == [], "seed \(seed)")
    #expect(
      read.map { $0.map { Array($0.utf8) } } == rows.map { $0.map { Array($0.utf8) } },
      "seed \(seed)"
    )
  }
}

/// Tables and broken texts as chance has them.
enum CSVSamples {
  static func rows(seed: UInt64) -> [[String]] {
    var generator = SeededGenerator(seed: seed)
    let columns = 1 + generator.draw(below: 5)
    let header = (0..<columns).map { "\($0)" + field(using: &generator) }
    let records = (0..<generator.draw(below: 12)).map { _ in
      (0..<columns).map { _ in field(using: &generator) }
    }
    return [header] + records
  }

  /// A text that is seldom without fault.
  static func brokenText(seed: UInt64) -> [UInt8] {
    var generator = SeededGenerator(seed: seed)
    let parts = pieces + [",", ",", "\n", "\n", "\""]
    let text = (0..<generator.draw(below: 40)).map { _ in generator.pick(parts) }.joined()
    var bytes = [UInt8](text.utf8)
    if generator.draw(below: 4) == 0, !bytes.isEmpty {
      bytes[generator.draw(below: bytes.count)] = UInt8(
        truncatingIfNeeded: 0x80 + generator.draw(below: 128)
      )
    }
    return bytes
  }

  private static func field(using generator: inout SeededGenerator) -> String {
    (0..<generator.draw(below: 5)).map { _ in generator.pick(pieces) }.joined()
  }

  private static let pieces = [
    "a", "b", "7", "é", "e\u{301}", "😀", " ", ",", "\"", "\"\"", "\n", "\r\n", "\r", ";", "'",
    "\u{FEFF}",
    "\u{2028}", "\u{85}",
  ]
}
