import Testing
import Text

/// Ours and Python's reader must read the same from whole and from broken files.
@Suite(.enabled(if: Python.isThere, "python3 is not on this machine"))
struct CSVPeerTests {
  /// Says the records that are not blank, fields parted by U+001F and records by U+001E.
  private static let script = #"""
    import csv, io
    for text in texts():
        text = text.decode("utf-8-sig", errors="replace")
        rows = [row for row in csv.reader(io.StringIO(text, newline="")) if row]
        say("\x1e".join("\x1f".join(row) for row in rows).encode())
    """#

  /// Says the same of a file read as strictly as Python can, or refuses it.
  private static let strictScript = #"""
    import csv, io
    for text in texts():
        try: list(csv.reader(io.StringIO(text.decode("utf-8-sig", errors="replace"), newline=""), strict=True))
        except csv.Error: say(b"refused"); continue
        say(b"read")
    """#

  @Test func `Python reads from our files what we wrote`() throws {
    let tables = (0..<200 as Range<UInt64>).map { CSVSamples.rows(seed: $0) }
    let read = try Python.run(Self.script, on: tables.map { CSVWriter().write($0) })
    #expect(read.count == tables.count)
    for (seed, rows) in tables.enumerated() { #expect(read[seed] == joined(rows), "seed \(seed)") }
  }

  @Test func `from thousands of broken files we read what Python reads`() throws {
    let texts = (0..<4_000 as Range<UInt64>).map { CSVSamples.brokenText(seed: $0) }
    let read = try Python.run(Self.script, on: texts)
    let verdicts = try Python.run(Self.strictScript, on: texts)
    var compared = 0
    for (seed, text) in texts.enumerated() {
      let (table, faults) = CSVReader().read(text)
      let isUnclosed = faults.contains { $0.found.contains("never closed") }
      let isRefused = isUnclosed || faults.contains { $0.found.contains("behind the closing") }
      #expect(verdicts[seed] == Array((isRefused ? "refused" : "read").utf8), "seed \(seed)")
      // Python takes all lines behind such a mark for its field.
      if isUnclosed { continue }
      compared += 1
      let rows = read[seed].isEmpty && table.header.isEmpty ? [] : split(read[seed])
      let columns = table.header.count
      let filled = rows.map {
        $0.prefix(columns) + Array(repeating: "", count: max(0, columns - $0.count))
      }
      let ours = (table.header.isEmpty ? [] : [table.header]) + CSVReaderTests.rows(table)
      #expect(joined(ours) == joined(filled.map { Array($0) }), "seed \(seed)")
    }
    #expect(compared > 2_000)
  }

  private func joined(_ rows: [[String]]) -> [UInt8] {
    Array(rows.map { $0.joined(separator: "\u{1F}") }.joined(separator: "\u{1E}").utf8)
  }

  private func split(_ text: [UInt8]) -> [[String]] {
    text.split(separator: 0x1E, omittingEmptySubsequences: false).map { row in
      row.split(separator: 0x1F, omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
    }
  }
}
