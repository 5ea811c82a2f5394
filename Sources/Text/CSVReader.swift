/// Reads CSV by RFC 4180, reporting every fault and reading on behind it.
///
/// Lines end in CRLF or LF. Blank lines are no records, a byte order mark is passed over, and line breaks
/// between quotation marks belong to the field.
public struct CSVReader: Sendable {
  /// The most faults that are reported of one file.
  public static let maximumFaults = 1_000
  /// The largest file that is read, in bytes.
  public static let maximumSize = 0x7FFF_FFFF

  /// What the files are like.
  public let dialect: CSVDialect

  /// Makes a reader for a dialect.
  public init(dialect: CSVDialect = .comma) {
    self.dialect = dialect
  }

  /// Reads a whole file in time linear in its size.
  ///
  /// Behind a fault it goes on as most would have meant it: a quotation mark that does not belong is a
  /// character of the field, text behind a closing one is kept, one that is never closed ends with its line,
  /// a bare CR ends a record, missing fields are empty and extra ones are dropped.
  ///
  /// - Parameter bytes: The file, UTF-8.
  /// - Returns: What could be read, with nothing at all for a file without a header, and the faults in the
  ///   order of the file, the first ``maximumFaults`` of them; none for a table without fault.
  public func read(_ bytes: [UInt8]) -> (table: CSVTable, faults: [CSVFault]) {
    guard bytes.count <= Self.maximumSize else { return tooLarge(bytes.count) }
    var scanner = CSVScanner(bytes, dialect: dialect, maximumFindings: Self.maximumFaults)
    scanner.scan()
    let table = CSVTable(
      bytes: bytes,
      cells: scanner.cells,
      recordStarts: scanner.recordStarts,
      lineStarts: scanner.lineStarts
    )
    let findings = scanner.findings + encodingFindings(in: bytes) + headerFindings(in: table)
    var cursor = TextCursor(bytes)
    let faults = findings.sorted { $0.offset < $1.offset }.prefix(Self.maximumFaults).map {
      CSVFault(place: cursor.place(at: $0.offset), found: $0.found, expected: $0.expected)
    }
    return (table, faults)
  }

  private func encodingFindings(in bytes: [UInt8]) -> [CSVScanner.Finding] {
    var findings: [CSVScanner.Finding] = []
    var index = 0
    while findings.count < Self.maximumFaults,
      let fault = UTF8Form.firstFault(in: bytes, from: index)
    {
      findings.append(
        CSVScanner.Finding(
          offset: fault.lowerBound,
          found: VisibleText.named(byte: bytes[fault.lowerBound]),
          expected: "text in UTF-8"
        )
      )
      index = fault.upperBound
    }
    return findings
  }

  private func headerFindings(in table: CSVTable) -> [CSVScanner.Finding] {
    if table.header.isEmpty {
      return [
        CSVScanner.Finding(
          offset: 0,
          found: "no line with text",
          expected: "a header with the names of the columns"
        )
      ]
    }
    var findings: [CSVScanner.Finding] = []
    var firstColumns: [String: Int] = [:]
    for (column, name) in table.header.enumerated() where findings.count < Self.maximumFaults {
      let offset = table.offset(ofHeader: column)
      if name.isEmpty {
        findings.append(
          CSVScanner.Finding(
            offset: offset,
            found: "a column without a name",
            expected: "a name for each column"
          )
        )
      } else if let first = firstColumns[name] {
        findings.append(
          CSVScanner.Finding(
            offset: offset,
            found: "the name \(VisibleText.quoted(name)) again, first in field \(first + 1)",
            expected: "each name once in the header"
          )
        )
      } else {
        firstColumns[name] = column
      }
    }
    return findings
  }

  private func tooLarge(_ size: Int) -> (table: CSVTable, faults: [CSVFault]) {
    let fault = CSVFault(
      place: TextPlace(line: 1, column: 1),
      found: "a file of \(size) bytes",
      expected: "at most \(Self.maximumSize)"
    )
    return (CSVTable(bytes: [], cells: [], recordStarts: [], lineStarts: []), [fault])
  }
}
