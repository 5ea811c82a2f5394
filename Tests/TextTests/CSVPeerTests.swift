import Testing
import Text

/// Ours and Python's CSV must read what the other wrote, and agree on what is none.
@Suite(.enabled(if: Python.isThere, "python3 is not on this machine"))
struct CSVPeerTests {
  @Test func `Python reads what we write`() throws {
    let tables = (0..<200 as Range<UInt64>).map { CSVSamples.rows(seed: $0) }
    let script = """
      import csv, io, json
      for text in texts():
          rows = list(csv.reader(io.StringIO(text.decode(), newline=""), strict=True))
          say(json.dumps(rows).encode())
      """
    let read = try Python.run(script, on: tables.map { CSVWriter().write($0) })
    #expect(read.count == tables.count)
    for (rows, json) in zip(tables, read) {
      #expect(JSONValue(try JSONReader().read(json)) == Self.json(rows))
    }
  }

  /// Reads each table in four writings.
  ///
  /// With LF alone Python before 3.13 leaves a carriage return bare, so there all fields are quoted.
  @Test func `we read what Python writes`() throws {
    let tables = (0..<200 as Range<UInt64>).map { CSVSamples.rows(seed: $0) }
    let script = #"""
      import csv, io, json
      ways = [("\r\n", csv.QUOTE_MINIMAL), ("\r\n", csv.QUOTE_ALL), ("\n", csv.QUOTE_ALL), ("\r\n", csv.QUOTE_NONNUMERIC)]
      for text in texts():
          for end, quoting in ways:
              written = io.StringIO(newline="")
              csv.writer(written, lineterminator=end, quoting=quoting).writerows(json.loads(text))
              # A mark of byte order before the text, for the first field may begin with one of its own.
              say(written.getvalue().encode("utf-8-sig"))
      """#
    let written = try Python.run(script, on: tables.map { Array(Self.json($0).compact().utf8) })
    #expect(written.count == tables.count * 4)
    for (position, text) in written.enumerated() {
      let (table, faults) = CSVReader().read(text)
      #expect(faults == [], "seed \(position / 4)")
      #expect(table.allRows == tables[position / 4], "seed \(position / 4)")
    }
  }

  /// Whether a fault of ours is one for Python too, in strict mode.
  ///
  /// A bare carriage return is one for Python only where something other than a line break follows.
  /// A quotation mark inside a plain field, against the grammar of RFC 4180, Python takes as it is.
  /// It knows no header, so the number of fields and the names are nothing to it.
  private enum Weight {
    case forBoth
    case forUsAtLeast
    case forUsAlone

    init(_ kind: CSVFault.Kind) {
      switch kind {
      case .textAfterQuote, .openQuote: self = .forBoth
      case .loneCarriageReturn: self = .forUsAtLeast
      case .noHeader, .emptyName, .repeatedName, .fieldCount, .strayQuote, .notUTF8, .tooLong,
        .unlisted:
        self = .forUsAlone
      }
    }
  }

  @Test func `Python refuses where we find a fault and reads the same where we find none`() throws {
    let texts = (0..<4000 as Range<UInt64>).map { CSVSamples.scrawl(seed: $0) }
    let script = #"""
      import csv, io, json
      for text in texts():
          try: say(json.dumps([row for row in csv.reader(io.StringIO(text.decode(), newline="\n"), strict=True) if row]).encode())
          except csv.Error: say(b"")
      """#
    let verdicts = try Python.run(script, on: texts)
    #expect(verdicts.count == texts.count)
    #expect(verdicts.count { $0.isEmpty } > 500)
    #expect(verdicts.count { !$0.isEmpty } > 500)
    for (text, verdict) in zip(texts, verdicts) {
      let (table, faults) = CSVReader().read(text)
      let weights = faults.map { Weight($0.kind) }
      let shown = "\(String(decoding: text, as: UTF8.self).debugDescription): \(faults)"
      if verdict.isEmpty {
        #expect(weights.contains { $0 != .forUsAlone }, "\(shown)")
      } else {
        #expect(!weights.contains(.forBoth), "\(shown)")
      }
      if !verdict.isEmpty, !weights.contains(.forUsAtLeast) {
        #expect(
          Self.json(table.allRows) == Self.squared(try JSONReader().read(verdict)),
          "\(shown)"
        )
      }
    }
  }

  private static func json(_ rows: [[String]]) -> JSONValue {
    .array(rows.map { .array($0.map { .string($0) }) })
  }

  /// Python's rows, each with two fields as the header has.
  private static func squared(_ rows: JSONNode) -> JSONValue {
    guard case .array(let rows) = JSONValue(rows) else { return nil }
    return .array(
      rows.map { row in
        guard case .array(let fields) = row else { return nil }
        return .array(Array((fields + [""]).prefix(2)))
      }
    )
  }
}
