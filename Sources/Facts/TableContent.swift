import Text

/// A table's file beside the fields that describe it.
struct TableContent {
  let resource: ResourceDescriptor
  let file: String
  let rows: CSVTable
  /// For each field the column of the file; nil where the file lacks it.
  let fileColumns: [Int?]
  /// For each field the cells that count as empty.
  let missingValues: [[String]]

  /// Reads a file, reporting what it lacks and what it has too much.
  init(
    _ resource: ResourceDescriptor,
    bytes: [UInt8],
    file: String,
    _ faults: inout FaultList
  ) {
    self.resource = resource
    self.file = file
    let (rows, csvFaults) = CSVReader().read(bytes)
    self.rows = rows
    for fault in csvFaults {
      faults.add(file, fault.place, found: fault.found, expected: fault.expected)
    }
    let names = resource.fields.map(\.name.content)
    fileColumns = names.map { rows.header.firstIndex(of: $0) }
    missingValues = resource.fields.map { $0.missingValues ?? resource.missingValues }
    guard !rows.header.isEmpty else { return }
    for (field, column) in zip(resource.fields, fileColumns) where column == nil {
      faults.add(
        field.name.cursor,
        found: "the field \(Quoted.text(field.name.content))",
        expected: "a column of \(Quoted.text(resource.path.content)), which has "
          + Quoted.list(rows.header)
      )
    }
    for (column, name) in rows.header.enumerated() where !names.contains(name) {
      faults.add(
        file,
        rows.place(ofHeader: column),
        found: "the column \(Quoted.text(name))",
        expected: "one of the schema's fields \(Quoted.list(names))"
      )
    }
  }

  /// A cell without white space at its ends; nil where it counts as empty.
  func cell(_ field: Int, _ row: Int) -> String? {
    guard let column = fileColumns[field] else { return nil }
    let raw = rows.field(column, record: row)
    if missingValues[field].contains(raw) { return nil }
    let text = Trimmed.text(raw[...])
    return text.isEmpty ? nil : text
  }

  /// Where a cell stands.
  func place(_ field: Int, _ row: Int) -> TextPlace {
    fileColumns[field].map { rows.place(ofField: $0, record: row) }
      ?? TextPlace(line: 1, column: 1)
  }

  /// How many records there are.
  var rowCount: Int { rows.recordCount }

  /// The line in which a cell begins.
  func line(_ field: Int, _ row: Int) -> Int { place(field, row).line }

  /// A field by its name; nil for none.
  func field(named name: String) -> Int? {
    resource.fields.firstIndex { $0.name.content == name }
  }
}
