/// A table as its file has it: the bytes, and where each field stands in them.
///
/// Fields become strings when they are asked for, so that a file takes little more memory than its bytes.
public struct CSVTable: Sendable {
  /// The names of the columns, in the order of the file, as they are: perhaps empty, perhaps twice.
  public let header: [String]

  private let bytes: [UInt8]
  /// The fields of all records, the header's first; no more in a record than in the header.
  private let cells: [CSVCell]
  /// The position in `cells` of each record's first, the header's first; a short record holds what it has,
  /// or else a wide header above many short records would take memory without end.
  private let recordStarts: [UInt32]
  /// The offsets at which lines begin, rising.
  private let lineStarts: [UInt32]

  init(bytes: [UInt8], cells: [CSVCell], recordStarts: [UInt32], lineStarts: [UInt32]) {
    self.bytes = bytes
    self.cells = cells
    self.recordStarts = recordStarts
    self.lineStarts = lineStarts
    let columns = recordStarts.count > 1 ? Int(recordStarts[1]) : cells.count
    header = cells[..<columns].map { $0.text(in: bytes) }
  }

  /// How many records there are, the header not counted.
  public var recordCount: Int { max(recordStarts.count - 1, 0) }

  /// The text of a field, its quotation marks taken off.
  ///
  /// - Parameters:
  ///   - column: The column, from 0, below the count of the header.
  ///   - record: The record, from 0, below `recordCount`.
  /// - Returns: The text as the file has it, empty where the record has no such field; line breaks inside
  ///   are those of the file, and U+FFFD stands in the place of bytes that are not UTF-8.
  public func field(_ column: Int, record: Int) -> String {
    let fields = cells(of: record + 1)
    precondition(header.indices.contains(column), "no column \(column)")
    return column < fields.count ? fields[fields.startIndex + column].text(in: bytes) : ""
  }

  /// The place of a field's first character or quotation mark.
  ///
  /// Takes time by the length of the line: it is meant for messages.
  ///
  /// - Parameters:
  ///   - column: The column, from 0, below the count of the header.
  ///   - record: The record, from 0, below `recordCount`.
  /// - Returns: The place; for a field that the record lacks, the end of the record.
  public func place(ofField column: Int, record: Int) -> TextPlace {
    precondition(header.indices.contains(column), "no column \(column)")
    return place(ofCell: column, in: cells(of: record + 1))
  }

  /// The place of a column's name.
  ///
  /// - Parameter column: The column, from 0, below the count of the header.
  /// - Returns: The place of its first character or quotation mark.
  public func place(ofHeader column: Int) -> TextPlace {
    precondition(header.indices.contains(column), "no column \(column)")
    return place(ofCell: column, in: cells(of: 0))
  }

  /// The offset of a column's name.
  func offset(ofHeader column: Int) -> Int { Int(cells[column].offset) }

  /// The fields of a record, the header being number 0.
  private func cells(of record: Int) -> ArraySlice<CSVCell> {
    let next = record + 1
    let end = next < recordStarts.count ? Int(recordStarts[next]) : cells.count
    return cells[Int(recordStarts[record])..<end]
  }

  private func place(ofCell column: Int, in fields: ArraySlice<CSVCell>) -> TextPlace {
    let offset =
      column < fields.count
      ? Int(fields[fields.startIndex + column].offset) : fields.last?.range.upperBound ?? 0
    var (below, above) = (0, lineStarts.count)
    while above - below > 1 {
      let middle = (below + above) / 2
      if lineStarts[middle] <= offset { below = middle } else { above = middle }
    }
    var cursor = TextCursor(bytes, startOfLine: Int(lineStarts[below]), line: below + 1)
    return cursor.place(at: offset)
  }
}
