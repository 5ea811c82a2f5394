import Testing

@testable import Text

struct CSVReaderTests {
  @Test(
    arguments: [
      ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]), ("a,b\r\n1,2", [["a", "b"], ["1", "2"]]),
      ("\u{FEFF}a\n", [["a"]]), ("\n\r\na,b\n\n\n,\n\n", [["a", "b"], ["", ""]]),
      ("a\n\"\"\n", [["a"], [""]]),
      ("a,b\n\"x,\"\"y\"\"\r\n\nz\",\"\"\"\"\n", [["a", "b"], ["x,\"y\"\r\n\nz", "\""]]),
      ("\"a\",\"\"\"\"\n\"1\",\"\"\"\"\"\"", [["a", "\""], ["1", "\"\""]]),
      ("é,😀\n ü , \t\n", [["é", "😀"], [" ü ", " \t"]]),
      ("a\n\"\r\"\n\"\u{FEFF}\"\n", [["a"], ["\r"], ["\u{FEFF}"]]),
      ("a;b,c\n1,2", [["a;b", "c"], ["1", "2"]]),
    ] as [(String, [[String]])]
  )
  func `what RFC 4180 allows is read without a fault`(text: String, rows: [[String]]) {
    let (table, faults) = CSVReader().read(Array(text.utf8))
    #expect(faults == [])
    #expect(table.allRows == rows)
  }

  @Test(
    arguments: [
      ("", ["1:1: an empty text; expected a line of column names"], []),
      ("\u{FEFF}\r\n\n", ["1:1: an empty text; expected a line of column names"], []),
      (
        "a,,b,a\n",
        [
          "1:3: a column without a name; expected a name",
          "1:6: the column name \"a\" again; expected each name once",
        ],
        [["a", "", "b", "a"]]
      ),
      (
        "é,\"e\u{301}\"\n",
        ["1:3: the column name \"e\u{301}\" again; expected each name once"], [["é", "e\u{301}"]]
      ),
      (
        "a,b\n\n1\n1,2,3\n4,5\n",
        [
          "3:1: 1 field; expected 2 fields as in the header",
          "4:1: 3 fields; expected 2 fields as in the header",
        ],
        [["a", "b"], ["1", ""], ["1", "2"], ["4", "5"]]
      ),
      (
        "a,b\nü5\" pipe\",x\n",
        [
          "2:3: a quotation mark in a field that does not begin with one;"
            + " expected the whole field in quotation marks and each of its own doubled"
        ],
        [["a", "b"], ["ü5\" pipe\"", "x"]]
      ),
      (
        "a,b\n\"He said \"\"a\"\" and \"hi\" to me\",x\n\"y\" ,z\n",
        [
          "2:21: text after a closing quotation mark; expected a delimiter or the end of the line",
          "3:4: text after a closing quotation mark; expected a delimiter or the end of the line",
        ],
        [["a", "b"], ["He said \"a\" and \"hi\" to me", "x"], ["y", "z"]]
      ),
      (
        "a,b\n1,\"x\n2,y\n\"\"\"\",\"\"\n",
        ["2:3: a quotation mark that is never closed; expected a closing quotation mark"],
        [["a", "b"], ["1", "x"], ["2", "y"], ["\"", ""]]
      ),
      (
        "a\n\"", ["2:1: a quotation mark that is never closed; expected a closing quotation mark"],
        [["a"], [""]]
      ),
      (
        "a\r1\r\r2\n",
        ["1:2", "2:2", "3:1"].map {
          $0 + ": a carriage return without a line feed; expected a line feed behind it"
        },
        [["a"], ["1"], ["2"]]
      ),
    ] as [(String, [String], [[String]])]
  )
  func `every fault is named in order and reading goes on`(
    text: String,
    messages: [String],
    rows: [[String]]
  ) {
    let (table, faults) = CSVReader().read(Array(text.utf8))
    #expect(faults.map(\.description) == messages)
    #expect(table.allRows == rows)
  }

  @Test func `bytes that are not UTF-8 are named one by one and read as U+FFFD`() {
    let bytes = Array("a,b\n".utf8) + [0x92, 0xE9, 0x2C, 0xC3, 0xA9, 0xFF, 0x0A, 0xE2, 0x82, 0x2C]
    let (table, faults) = CSVReader().read(bytes)
    #expect(
      faults.map(\.description) == [
        "2:1: the byte 0x92; expected text in UTF-8", "2:2: the byte 0xE9; expected text in UTF-8",
        "2:5: the byte 0xFF; expected text in UTF-8", "3:1: the byte 0xE2; expected text in UTF-8",
      ]
    )
    #expect(table.allRows == [["a", "b"], ["\u{FFFD}\u{FFFD}", "é\u{FFFD}"], ["\u{FFFD}", ""]])
  }

  @Test(
    arguments: [(999, 999, nil), (1000, 1000, nil), (1001, 1001, 1), (5000, 1001, 4000)]
      as [(Int, Int, Int?)]
  )
  func `after a thousand faults the rest is counted`(count: Int, listed: Int, rest: Int?) {
    let text = "a\n" + String(repeating: "1,2\n", count: count - 1) + "é\""
    let (table, faults) = CSVReader().read(Array(text.utf8))
    #expect(table.recordCount == count)
    #expect(faults.count == listed)
    #expect(faults.prefix(998).allSatisfy { $0.kind == .fieldCount(found: 2, expected: 1) })
    #expect(faults.last?.kind == (rest.map { .unlisted($0) } ?? .strayQuote))
    let place = rest == nil ? (count + 1, 2) : (1002, rest == 1 ? 2 : 1)
    #expect(faults.last?.place == TextPlace(line: place.0, column: place.1))
  }

  @Test func `a text that offsets cannot reach is refused whole`() {
    let reader = CSVReader(dialect: .comma, maximumBytes: 3)
    #expect(reader.read(Array("a\n1".utf8)).faults == [])
    let (table, faults) = reader.read(Array("a\n1\n".utf8))
    #expect(faults.map(\.description) == ["1:1: 4 bytes; expected less than 2 GiB"])
    #expect(table.header == [])
    #expect(table.recordCount == 0)
  }

  @Test func `another delimiter separates fields`() {
    let semicolon = CSVDialect(delimiter: UInt8(ascii: ";"))
    let (table, faults) = CSVReader(dialect: semicolon).read(Array("a;b\n1,5;\"x;y\"\n".utf8))
    #expect(faults == [])
    #expect(table.allRows == [["a", "b"], ["1,5", "x;y"]])
  }

  @Test func `a wide header over many short records takes no memory for what they lack`() {
    let text =
      String(repeating: ",", count: 50_000) + "\n" + String(repeating: "x\n", count: 50_000)
    let (table, faults) = CSVReader().read(Array(text.utf8))
    #expect(table.header.count == 50_001)
    #expect(table.recordCount == 50_000)
    #expect(faults.count == 1001)
    #expect(table.field(50_000, record: 49_999) == "")
  }
}

extension CSVTable {
  /// Header and records.
  var allRows: [[String]] {
    header.isEmpty
      ? []
      : [header]
        + (0..<recordCount).map { record in
          header.indices.map { field($0, record: record) }
        }
  }
}
