/// A table read from CSV: names of columns and records of as many fields each.
///
/// It keeps the bytes and eight more for each field; strings are made when they are asked for.
/// Columns and records count from 0.
public struct CSVTable: Sendable {
  /// The names of the columns, in order; empty only if the text was.
  public let header: [String]

  private let bytes: [UInt8]
  private let cells: [CSVCell]
  // The header is the first row. A row may have fewer cells than the header: what is missing is
  // not stored, or a short file with a wide header would fill the memory.
  private let rows: [CSVRow]

  init(bytes: [UInt8], cells: [CSVCell], rows: [CSVRow]) {
    self.bytes = bytes
    self.cells = cells
    self.rows = rows
    let width = rows.count > 1 ? Int(rows[1].firstCell) : cells.count
    header = cells.prefix(width).map { Self.text(of: $0, in: bytes) }
  }

  /// The number of records, without the header and blank lines.
  public var recordCount: Int { max(0, rows.count - 1) }

  /// The text of a field, without its quotation marks; empty if the record lacks it.
  ///
  /// Bytes that are not UTF-8 come as U+FFFD.
  public func field(_ column: Int, record: Int) -> String {
    cell(column, row: record + 1).map { Self.text(of: $0, in: bytes) } ?? ""
  }

  /// The UTF-8 of a field, nil if it holds doubled quotation marks and must be asked for as a string.
  public func bytes(_ column: Int, record: Int) -> ArraySlice<UInt8>? {
    guard let cell = cell(column, row: record + 1) else { return [] }
    return cell.holdsDoubledQuotes ? nil : bytes[cell.range]
  }

  /// Where a field begins, with its quotation mark; the end of the record if it lacks the field.
  ///
  /// Takes time by the length of the record.
  public func place(ofField column: Int, record: Int) -> TextPlace {
    place(column, row: record + 1)
  }

  /// Where the name of a column begins, with its quotation mark.
  public func place(ofHeader column: Int) -> TextPlace {
    place(column, row: 0)
  }

  private func cellRange(row: Int) -> Range<Int> {
    let end = row + 1 < rows.count ? Int(rows[row + 1].firstCell) : cells.count
    return Int(rows[row].firstCell)..<end
  }

  private func cell(_ column: Int, row: Int) -> CSVCell? {
    precondition(header.indices.contains(column), "no column \(column) among \(header.count)")
    let range = cellRange(row: row)
    return column < range.count ? cells[range.lowerBound + column] : nil
  }

  private func place(_ column: Int, row: Int) -> TextPlace {
    let range = cellRange(row: row)
    let first = cells[range.lowerBound].start
    var cursor = TextCursor(bytes, startOfLine: first, line: Int(rows[row].line))
    if let cell = cell(column, row: row) { return cursor.place(at: cell.start) }
    let end = cells[range.upperBound - 1].range.upperBound
    let isClosed = end < bytes.count && bytes[end] == UInt8(ascii: "\"")
    return cursor.place(at: isClosed ? end + 1 : end)
  }

  private static func text(of cell: CSVCell, in bytes: [UInt8]) -> String {
    let text = bytes[cell.range]
    guard cell.holdsDoubledQuotes else { return String(decoding: text, as: UTF8.self) }
    var single: [UInt8] = []
    single.reserveCapacity(text.count)
    var index = text.startIndex
    while index < text.endIndex {
      single.append(text[index])
      let isDoubled = text[index...].prefix(2).elementsEqual([0x22, 0x22])
      index += isDoubled ? 2 : 1
    }
    return String(decoding: single, as: UTF8.self)
  }
}
