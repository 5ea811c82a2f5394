/// Makes the tables of a bank, once the cells of all of them are read.
struct TableAssembler {
  let contents: [TableContent]
  let plan: TypePlan
  let types: [ValueType]
  let words: Words
  let cells: [[Cells?]]
  let bounds: [[(minimum: OrderedNumber?, maximum: OrderedNumber?)]]

  /// One table, with the decoys of each of its columns.
  func table(_ index: Int, decoys: [[Decoys]], _ faults: inout FaultList) -> Table {
    let content = contents[index]
    let resource = content.resource
    let columns = resource.fields.indices.map { field in
      column(index, field, decoys[field], &faults)
    }
    let names = resource.fields.map(\.name.content)
    let reader = TemplateReader(tables: contents.map(\.resource))
    let formReader = FormTemplateReader(
      resource: resource,
      words: words,
      kinds: resource.fields.indices.map { plan.kind(index, $0) }
    )
    return Table(
      name: resource.name.content,
      title: resource.title,
      file: content.file,
      columns: columns,
      rowCount: content.rowCount,
      primaryKey: resource.primaryKey.compactMap { known($0, names, &faults) },
      references: references(index, &faults),
      isComplete: resource.isComplete,
      isAsked: RowFilterReader(content: content).askedRows(&faults),
      questions: resource.questions.compactMap {
        reader.template($0, table: index, kind: .question, &faults)
      },
      statements: resource.statements.compactMap {
        reader.template($0, table: index, kind: .statement, &faults)
      },
      forms: resource.forms.compactMap { formReader.template($0, &faults) }
    )
  }

  private func column(
    _ table: Int,
    _ field: Int,
    _ decoys: [Decoys],
    _ faults: inout FaultList
  ) -> Column {
    let descriptor = contents[table].resource.fields[field]
    let type = plan.places[table][field]
    return Column(
      name: descriptor.name.content,
      title: descriptor.title,
      kind: plan.kind(table, field),
      isList: descriptor.isList,
      delimiter: descriptor.delimiter,
      type: type,
      label: descriptor.values.label ?? types[type].label,
      role: descriptor.role,
      decoys: decoys,
      alike: alike(descriptor, types[type], &faults),
      minimum: bounds[table][field].minimum,
      maximum: bounds[table][field].maximum,
      cells: cells[table][field] ?? Cells(isList: descriptor.isList)
    )
  }

  private func alike(
    _ field: FieldDescriptor,
    _ type: ValueType,
    _ faults: inout FaultList
  ) -> [Int] {
    guard let first = field.alike.first else { return [] }
    guard let key = type.keyColumn else {
      faults.add(
        first.cursor,
        found: "\"quiz:alike\" on a type that is no table's key",
        expected: "a type that is a primary key"
      )
      return []
    }
    let names = contents[key.table].resource.fields.map(\.name.content)
    return field.alike.compactMap { known($0, names, &faults) }
  }

  private func references(_ table: Int, _ faults: inout FaultList) -> [Table.Reference] {
    let tables = contents.map(\.resource)
    let names = tables[table].fields.map(\.name.content)
    return tables[table].references.compactMap { reference in
      guard let column = known(reference.column, names, &faults) else { return nil }
      let place = ColumnPlace(table: table, column: column)
      guard let target = TypePlan.target(of: place, in: tables) else {
        faults.add(
          reference.target.cursor,
          found: "the key \(Quoted.text(reference.target.content)) of "
            + Quoted.text(reference.table.content),
          expected: "a column of one of \(Quoted.list(tables.map(\.name.content)))"
        )
        return nil
      }
      return Table.Reference(column: column, target: target)
    }
  }

  private func known(
    _ name: Placed<String>,
    _ names: [String],
    _ faults: inout FaultList
  ) -> Int? {
    if let index = names.firstIndex(of: name.content) { return index }
    faults.add(
      name.cursor,
      found: "the column \(Quoted.text(name.content))",
      expected: "one of \(Quoted.list(names))"
    )
    return nil
  }
}
