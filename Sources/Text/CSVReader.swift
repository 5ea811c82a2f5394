/// Reads a table from CSV by RFC 4180, naming every fault and going on after it.
///
/// Lines end with LF or CRLF, the first one that is not blank is the header, blank lines are no
/// records, a byte order mark is passed over.
public struct CSVReader: Sendable {
  /// How fields are separated.
  public let dialect: CSVDialect
  private let maximumBytes: Int

  /// Makes a reader of one dialect.
  public init(dialect: CSVDialect = .comma) {
    self.init(dialect: dialect, maximumBytes: CSVCell.reach)
  }

  init(dialect: CSVDialect, maximumBytes: Int) {
    self.dialect = dialect
    self.maximumBytes = maximumBytes
  }

  /// Reads a whole text.
  ///
  /// - Parameter bytes: UTF-8.
  /// - Returns: The table as best it can be had, and the faults in the order of the text, none if
  ///   the table is sound. Fields that a record lacks are empty, those beyond the header are
  ///   dropped. After 1,000 faults a last one counts the rest.
  public func read(_ bytes: [UInt8]) -> (table: CSVTable, faults: [CSVFault]) {
    guard bytes.count <= maximumBytes else {
      let fault = CSVFault(place: TextPlace(line: 1, column: 1), kind: .tooLong(bytes.count))
      return (CSVTable(bytes: [], cells: [], rows: []), [fault])
    }
    var scanner = CSVScanner(bytes, dialect: dialect)
    scanner.scan()
    let table = CSVTable(bytes: bytes, cells: scanner.cells, rows: scanner.rows)
    var faults = scanner.faults
    faults.add(encodingFaults(of: bytes))
    faults.add(headerFaults(of: table, cells: scanner.cells))
    return (table, faults.faults(in: bytes))
  }

  private func encodingFaults(of bytes: [UInt8]) -> CSVFaultList {
    var faults = CSVFaultList()
    var offset = 0
    while let fault = UTF8Form.firstFault(in: bytes, from: offset) {
      faults.add(.notUTF8(bytes[fault.lowerBound]), at: fault.lowerBound)
      offset = fault.upperBound
    }
    return faults
  }

  private func headerFaults(of table: CSVTable, cells: [CSVCell]) -> CSVFaultList {
    var faults = CSVFaultList()
    if table.header.isEmpty { faults.add(.noHeader, at: 0) }
    var names: Set<String> = []
    for (name, cell) in zip(table.header, cells) {
      if name.isEmpty {
        faults.add(.emptyName, at: cell.start)
      } else if !names.insert(name).inserted {
        faults.add(.repeatedName(name), at: cell.start)
      }
    }
    return faults
  }
}
