/// Where one line of a table, the header or a record, begins.
struct CSVRow {
  /// The index of its first cell among all cells of the table.
  let firstCell: UInt32
  /// The line of the text, from 1.
  let line: UInt32
}
