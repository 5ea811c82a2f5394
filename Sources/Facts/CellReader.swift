/// Reads the cells of one column into numbers of values.
struct CellReader {
  let table: TableContent
  let fieldIndex: Int
  let parser: CellParser
  let bounds: BoundsCheck

  init(
    _ table: TableContent,
    field: Int,
    kind: ValueKind,
    words: Words,
    _ faults: inout FaultList
  ) {
    self.table = table
    fieldIndex = field
    parser = CellParser(field: table.resource.fields[field], kind: kind, words: words)
    bounds = BoundsCheck(parser, &faults)
  }

  private var field: FieldDescriptor { parser.field }

  /// The column's cells, with a fault for each that is none of the kind or breaks a constraint.
  func cells(_ builder: inout TypeBuilder, _ faults: inout FaultList) -> Cells {
    var cells = Cells(isList: field.isList)
    let empty = [field.emptyMeansNone ? Cells.none : Cells.unknown]
    var firstRow: [ValueID: Int] = [:]
    for row in 0..<table.rowCount {
      guard let text = table.cell(fieldIndex, row) else {
        if field.constraints.isRequired { fault(row, &faults, "an empty cell", "a value") }
        cells.append(empty)
        continue
      }
      let ids = members(of: text, row, &faults).compactMap { intern($0, row, &builder, &faults) }
      if field.constraints.isUnique, !field.isList, let id = ids.first {
        if let earlier = firstRow.updateValue(row, forKey: id) {
          let line = table.line(fieldIndex, earlier)
          fault(row, &faults, "\(Quoted.text(text)), as in line \(line)", "each value once")
        }
      }
      cells.append(ids.isEmpty ? [Cells.unknown] : ids)
    }
    return cells
  }

  private func members(of text: String, _ row: Int, _ faults: inout FaultList) -> [String] {
    if !field.isList { return [text] }
    let members = Self.split(text, at: field.delimiter)
    if members.contains("") {
      fault(row, &faults, "an empty member in \(Quoted.text(text))", "none")
    }
    return members.filter { !$0.isEmpty }
  }

  private static func split(_ text: String, at delimiter: String) -> [String] {
    text.split(separator: delimiter, omittingEmptySubsequences: false).map { Trimmed.text($0) }
  }

  private func intern(
    _ text: String,
    _ row: Int,
    _ builder: inout TypeBuilder,
    _ faults: inout FaultList
  ) -> ValueID? {
    guard let content = parser.content(text) else {
      fault(row, &faults, Quoted.text(text), parser.expectation)
      return nil
    }
    if let expectation = bounds.expectation(brokenBy: content) {
      fault(row, &faults, Quoted.text(text), expectation)
    }
    do throws(TypeBuilder.Ambiguity) {
      return try builder.intern(content.text, number: content.number, reading: content.reading)
    } catch {
      fault(
        row,
        &faults,
        "\(Quoted.text(text)), another name of \(Quoted.list(error.values))",
        "the name of one"
      )
      return nil
    }
  }

  private func fault(
    _ row: Int,
    _ faults: inout FaultList,
    _ found: String,
    _ expected: String
  ) {
    faults.add(
      table.file,
      table.place(fieldIndex, row),
      found: "\(found) in the column \(Quoted.text(field.name.content))",
      expected: expected
    )
  }
}
