import Testing
import Text

struct CSVTableTests {
  static let text = "\u{FEFF}a,\"é\",c\r\n\n\"1\n\r2\"\"\",😀x,\"\"\n\n\"k\"\n\"open,\n\"\"\n"
  static let table = CSVReader().read(Array(text.utf8)).table

  @Test(arguments: [(0, "1:1"), (1, "1:3"), (2, "1:7")])
  func `a column's name has its place`(column: Int, place: String) {
    #expect(Self.table.place(ofHeader: column).description == place)
  }

  @Test(arguments: [
    (0, 0, "3:1"), (1, 0, "5:6"), (2, 0, "5:9"),
    (0, 1, "7:1"), (1, 1, "7:4"), (2, 1, "7:4"),
    (0, 2, "8:1"), (1, 2, "8:7"), (2, 2, "8:7"),
    (0, 3, "9:1"), (1, 3, "9:3"),
  ])
  func `a field has its place, a missing one the end of its record`(
    column: Int,
    record: Int,
    place: String
  ) {
    #expect(Self.table.place(ofField: column, record: record).description == place)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `places are those that counting from the start gives`(seed: UInt64) throws {
    // Each field begins with a mark that stands nowhere else.
    let rows = CSVSamples.rows(seed: seed).enumerated().map { row, fields in
      fields.enumerated().map { column, text in "<\(row).\(column)>" + text }
    }
    let written = CSVWriter().write(rows)
    let table = CSVReader().read(written).table
    for (row, fields) in rows.enumerated() {
      for column in fields.indices {
        let mark = "<\(row).\(column)>"
        let before = try #require(
          String(decoding: written, as: UTF8.self).unicodeScalars.split(
            separator: mark.unicodeScalars,
            maxSplits: 1,
            omittingEmptySubsequences: false
          ).first
        )
        let place =
          row == 0 ? table.place(ofHeader: column) : table.place(ofField: column, record: row - 1)
        #expect(place == Self.end(of: Array(before)), "seed \(seed), \(mark)")
      }
    }
  }

  /// The place behind a text, before the quotation mark at its end if one stands there.
  private static func end(of text: [Unicode.Scalar]) -> TextPlace {
    let text = text.last == "\"" ? text.dropLast() : text[...]
    var line = 1
    var lineStart = 0
    for (index, scalar) in text.enumerated() {
      let isBeforeLineFeed = index + 1 < text.count && text[index + 1] == "\n"
      if scalar == "\n" || (scalar == "\r" && !isBeforeLineFeed) {
        line += 1
        lineStart = index + 1
      }
    }
    return TextPlace(line: line, column: text.count - lineStart + 1)
  }

  @Test func `bytes are there unless they hold doubled quotation marks`() {
    #expect(Self.table.bytes(0, record: 0) == nil)
    #expect(Self.table.field(0, record: 0) == "1\n\r2\"")
    #expect(Self.table.bytes(1, record: 0).map(Array.init) == Array("😀x".utf8))
    #expect(Self.table.bytes(2, record: 0) == [])
    #expect(Self.table.bytes(2, record: 1) == [])
  }

  @Test func `a header alone is a table without records`() {
    let (table, faults) = CSVReader().read(Array("a,b".utf8))
    #expect(faults == [])
    #expect(table.header == ["a", "b"])
    #expect(table.recordCount == 0)
    #expect(table.place(ofHeader: 1) == TextPlace(line: 1, column: 3))
  }
}
