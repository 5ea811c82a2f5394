/// Finds the records that are to be asked.
struct RowFilterReader {
  let content: TableContent

  /// For each record whether it passes every filter of the resource.
  func askedRows(_ faults: inout FaultList) -> [Bool] {
    var isAsked = [Bool](repeating: true, count: content.rowCount)
    for filter in content.resource.rowFilters {
      guard let field = content.field(named: filter.column.content) else {
        let names = content.resource.fields.map(\.name.content)
        faults.add(
          filter.column.cursor,
          found: "the column \(Quoted.text(filter.column.content))",
          expected: "one of \(Quoted.list(names))"
        )
        continue
      }
      let values = Set(filter.values.map { FoldedText($0.content) })
      for row in isAsked.indices {
        let holds = values.contains(FoldedText(content.cell(field, row) ?? ""))
        if holds != filter.keepsThem { isAsked[row] = false }
      }
    }
    return isAsked
  }
}
