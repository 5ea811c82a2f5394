import Testing
import Text

struct CSVReaderTests {
  /// The records of a text, each field in turn.
  static func rows(_ table: CSVTable) -> [[String]] {
    (0..<table.recordCount).map { record in
      table.header.indices.map { table.field($0, record: record) }
    }
  }

  static func read(_ text: String) -> (table: CSVTable, faults: [CSVFault]) {
    CSVReader().read(Array(text.utf8))
  }

  /// The seven rules of RFC 4180, section 2, and what people's programs write besides.
  @Test(
    arguments: [
      ("aaa,bbb,ccc\r\nzzz,yyy,xxx\r\n", [["aaa", "bbb", "ccc"], ["zzz", "yyy", "xxx"]]),
      ("aaa,bbb,ccc\r\nzzz,yyy,xxx", [["aaa", "bbb", "ccc"], ["zzz", "yyy", "xxx"]]),
      ("\"aaa\",\"bbb\"\r\nzzz,yyy", [["aaa", "bbb"], ["zzz", "yyy"]]),
      ("a,b\n\"x\r\ny\",z", [["a", "b"], ["x\r\ny", "z"]]),
      ("a,b\n\"b\"\"bb\",\"\"\"\"", [["a", "b"], ["b\"bb", "\""]]),
      ("a,b\n\"x,y\",\"\"", [["a", "b"], ["x,y", ""]]),
      ("a,b\n x , y \n,\n", [["a", "b"], [" x ", " y "], ["", ""]]),
      ("\u{FEFF}\"a\",b\n1,2", [["a", "b"], ["1", "2"]]),
      ("\n\r\na\n\n1\n\n\n\"\"\n2\n\n", [["a"], ["1"], [""], ["2"]]),
      (
        "a,b\n\"x\ry\",\"x\n\ny\"\n\0,é😀\u{2028}",
        [["a", "b"], ["x\ry", "x\n\ny"], ["\0", "é😀\u{2028}"]]
      ),
      ("a", [["a"]]), ("a\n", [["a"]]),
    ] as [(String, [[String]])]
  )
  func `a table without fault is read as it is`(text: String, rows: [[String]]) {
    let (table, faults) = Self.read(text)
    #expect(faults == [])
    #expect([table.header] + Self.rows(table) == rows)
  }

  @Test(
    arguments: [
      ("", [], [], ["1:1: no line with text; expected a header with the names of the columns"]),
      (
        "\u{FEFF}\n\n", [], [],
        ["1:1: no line with text; expected a header with the names of the columns"]
      ),
      (
        "a,b,c\n1\n1,2,3,4\n\"1\",2,3\n\n1,\n", ["a", "b", "c"],
        [["1", "", ""], ["1", "2", "3"], ["1", "2", "3"], ["1", "", ""]],
        [
          "2:1: 1 field; expected 3 as in the header", "3:1: 4 fields; expected 3 as in the header",
          "6:1: 2 fields; expected 3 as in the header",
        ]
      ),
      (
        "a,b\né5\" x\",\" y\"\n", ["a", "b"], [["é5\" x\"", " y"]],
        [
          "2:3: a quotation mark in a field that begins without one; "
            + "expected quotation marks around the field and those inside it doubled"
        ]
      ),
      (
        "a,b\n\"x\"y \"z\",\"u\" \n\"x\"\u{A0},2", ["a", "b"],
        [["xy \"z\"", "u "], ["x\u{A0}", "2"]],
        [
          "2:4: the character y behind the closing quotation mark; expected a comma or the end of the line",
          "2:13: the character U+0020 behind the closing quotation mark; expected a comma or the end of the line",
          "3:4: the character U+00A0 behind the closing quotation mark; expected a comma or the end of the line",
        ]
      ),
      (
        "a,b\n1,\"x\"\"y,2\n3,\"\"\"\"\n5,\"\"\r\n6\n", ["a", "b"],
        [["1", "x\"y,2"], ["3", "\""], ["5", ""], ["6", ""]],
        [
          "2:3: a quotation mark that is never closed; expected a second one at the end of the field",
          "5:1: 1 field; expected 2 as in the header",
        ]
      ),
      (
        "a\n\"", ["a"], [[""]],
        [
          "2:1: a quotation mark that is never closed; expected a second one at the end of the field"
        ]
      ),
      (
        "a,b\r1,2\r\r\n3,\"4\r5\"\r", ["a", "b"], [["1", "2"], ["3", "4\r5"]],
        [
          "1:4: a carriage return without a line feed; expected LF or CRLF at the end of a line",
          "2:4: a carriage return without a line feed; expected LF or CRLF at the end of a line",
          "5:3: a carriage return without a line feed; expected LF or CRLF at the end of a line",
        ]
      ),
      (
        "é,,\"é\",e\u{301},\"\"\n1,2,3,4,5\n", ["é", "", "é", "é", ""],
        [["1", "2", "3", "4", "5"]],
        [
          "1:3: a column without a name; expected a name for each column",
          "1:4: the name \"é\" again, first in field 1; expected each name once in the header",
          "1:8: the name \"e\u{301}\" again, first in field 1; expected each name once in the header",
          "1:11: a column without a name; expected a name for each column",
        ]
      ),
    ] as [(String, [String], [[String]], [String])]
  )
  func `each fault has its place and reading goes on`(
    text: String,
    header: [String],
    rows: [[String]],
    messages: [String]
  ) {
    let (table, faults) = Self.read(text)
    #expect(faults.map(\.description) == messages)
    #expect(table.header == header)
    #expect(Self.rows(table) == rows)
  }

  @Test func `bytes that are not UTF-8 are faults and show as U+FFFD`() {
    let bytes = [UInt8]("a,b\né".utf8) + [0x80, 0x2C, 0xE2, 0x82, 0x22, 0x0A, 0x31, 0x2C, 0xF0]
    let (table, faults) = CSVReader().read(bytes)
    #expect(
      faults.map { $0.place.description + " " + $0.found } == [
        "2:2 the byte 0x80", "2:4 the byte 0xE2",
        "2:5 a quotation mark in a field that begins without one", "3:3 the byte 0xF0",
      ]
    )
    #expect(Self.rows(table) == [["é\u{FFFD}", "\u{FFFD}\""], ["1", "\u{FFFD}"]])
  }

  @Test func `every field knows its place, also the one that is not there`() {
    let (table, _) = Self.read("\u{FEFF}\n\"é\",b\r\n\"1\n\r2\r\n\",é\u{301}\n\n\"x\"\n,y,\n")
    let places = (0..<table.recordCount).flatMap { record in
      table.header.indices.map { table.place(ofField: $0, record: record).description }
    }
    #expect(table.header.indices.map { table.place(ofHeader: $0).description } == ["2:1", "2:5"])
    #expect(places == ["3:1", "6:3", "8:1", "8:4", "9:1", "9:2"])
  }

  @Test func `no more than a thousand faults are reported, the first of all`() {
    let lines = (0..<2_000).map { $0 % 2 == 0 ? "1" : "1,\u{22}2\u{22}x" }
    let (table, faults) = Self.read("a,b\n" + lines.joined(separator: "\n"))
    #expect(table.recordCount == 2_000)
    #expect(faults.count == 1_000)
    #expect(faults.map(\.place.line) == Array(2...1_001))
    #expect(Self.read(String(repeating: ",", count: 5_000)).faults.count == 1_000)
    #expect(CSVReader().read([UInt8](repeating: 0xFF, count: 5_000)).faults.count == 1_000)
  }

  /// Would take hours or terabytes if a quotation mark were looked up again for each line, or if each record
  /// took the room of the header.
  @Test func `hostile files take time and memory by their size`() {
    let wide =
      String(repeating: "a,", count: 200_000) + "\n" + String(repeating: "x\n", count: 200_000)
    #expect(Self.read(wide).table.recordCount == 200_000)
    let unclosed = "a\n\"x\n" + String(repeating: "\"\"\n\"\"\"\"\n", count: 200_000)
    let (table, faults) = Self.read(unclosed)
    #expect(table.recordCount == 400_001)
    #expect(faults.count == 1)
    #expect(table.field(0, record: 400_000) == "\"")
  }

  @Test(arguments: [(";", "a,b;\"x\n;\"\n"), ("\t", "a;,\tb\n"), ("|", "a|\"b\"x\n")])
  func `other delimiters part fields as commas do`(delimiter: Unicode.Scalar, text: String) {
    let dialect = CSVDialect(delimiter: UInt8(ascii: delimiter))
    #expect(CSVReader(dialect: dialect).read(Array(text.utf8)).table.header.count == 2)
    let rows = [["a;\t|,", "b"], ["\t", ";|"]]
    let bytes = CSVWriter(dialect: dialect).write(rows)
    let (table, faults) = CSVReader(dialect: dialect).read(bytes)
    #expect(faults == [])
    #expect([table.header] + Self.rows(table) == rows)
  }
}
