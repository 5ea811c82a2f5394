/// Makes a bank of its descriptor and its files.
struct BankAssembler {
  private let package: PackageContent
  private let contents: [TableContent]
  private let plan: TypePlan
  private var builders: [TypeBuilder]
  private var cells: [[Cells?]]
  private var bounds: [[(minimum: OrderedNumber?, maximum: OrderedNumber?)]]

  init(_ package: PackageContent, _ contents: [TableContent], _ faults: inout FaultList) {
    self.package = package
    self.contents = contents
    plan = TypePlan(package, &faults)
    builders = plan.entries.map { TypeBuilder(kind: $0.kind ?? .string, words: package.words) }
    cells = contents.map { $0.resource.fields.map { _ in nil } }
    bounds = contents.map { $0.resource.fields.map { _ in (nil, nil) } }
  }

  /// The types and tables of facts.
  mutating func assemble(_ faults: inout FaultList) -> (types: [ValueType], tables: [Table]) {
    addAliases()
    readCells(ofAvoid: false, &faults)
    for type in builders.indices { builders[type].endCells() }
    let sharedDecoys = plan.entries.indices.map { readSharedDecoys($0, &faults) }
    let ownDecoys = contents.indices.map { table in
      contents[table].resource.fields.indices.map { readDecoys(table, $0, &faults) }
    }
    checkAliases(&faults)
    readCells(ofAvoid: true, &faults)
    let types = plan.entries.enumerated().map { index, entry in
      builders[index].type(entry, decoys: sharedDecoys[index])
    }
    let assembler = TableAssembler(
      contents: contents,
      plan: plan,
      types: types,
      words: package.words,
      cells: cells,
      bounds: bounds
    )
    let tables = contents.indices.map { assembler.table($0, decoys: ownDecoys[$0], &faults) }
    KeyCheck(contents: contents, tables: tables).run(&faults)
    return (types, tables)
  }

  private mutating func addAliases() {
    for (type, entry) in plan.entries.enumerated() {
      let own = entry.columns.map { contents[$0.table].resource.fields[$0.column].values }
      for alias in ([entry.shared] + own).flatMap(\.aliases) {
        for name in alias.names {
          builders[type].add(alias: name.content, of: alias.value.content)
        }
      }
    }
  }

  private mutating func readCells(ofAvoid: Bool, _ faults: inout FaultList) {
    for (table, content) in contents.enumerated() {
      for (field, descriptor) in content.resource.fields.enumerated()
      where (descriptor.role == .avoid) == ofAvoid {
        let reader = CellReader(
          content,
          field: field,
          kind: plan.kind(table, field),
          words: package.words,
          &faults
        )
        let type = plan.places[table][field]
        cells[table][field] = reader.cells(&builders[type], &faults)
        bounds[table][field] = (reader.bounds.minimum, reader.bounds.maximum)
      }
    }
  }

  private mutating func readSharedDecoys(_ type: Int, _ faults: inout FaultList) -> [Decoys] {
    let entry = plan.entries[type]
    guard let column = entry.columns.first else {
      if let cursor = entry.sharedCursor {
        faults.add(
          cursor,
          found: "the type \(Quoted.text(entry.name)), which no column has",
          expected: "a column with it"
        )
      }
      return []
    }
    let field = contents[column.table].resource.fields[column.column]
    return decoys(entry.shared.decoys, type, field, &faults) { [builders] id in
      id < ValueID(builders[type].realCount)
    }
  }

  private mutating func readDecoys(
    _ table: Int,
    _ field: Int,
    _ faults: inout FaultList
  ) -> [Decoys] {
    let descriptor = contents[table].resource.fields[field]
    if descriptor.values.decoys.isEmpty { return [] }
    var own: Set<ValueID> = []
    if let cells = cells[table][field] {
      for row in 0..<cells.count { own.formUnion(cells[row]) }
    }
    return decoys(
      descriptor.values.decoys,
      plan.places[table][field],
      descriptor,
      &faults
    ) { own.contains($0) }
  }

  private mutating func decoys(
    _ descriptors: [TypeDescriptor.Decoys],
    _ type: Int,
    _ field: FieldDescriptor,
    _ faults: inout FaultList,
    stands: (ValueID) -> Bool
  ) -> [Decoys] {
    let kind = plan.entries[type].kind ?? .string
    let parser = CellParser(field: field, kind: kind, words: package.words)
    return descriptors.map { descriptor in
      let values = descriptor.values.compactMap { decoy -> ValueID? in
        guard let content = parser.content(decoy.content),
          let id = try? builders[type].intern(
            content.text,
            number: content.number,
            reading: content.reading
          )
        else {
          faults.add(
            decoy.cursor,
            found: "the decoy \(Quoted.text(decoy.content))",
            expected: parser.expectation + " that names one value"
          )
          return nil
        }
        if stands(id) {
          faults.add(
            decoy.cursor,
            found: "the decoy \(Quoted.text(decoy.content)), which stands in a row",
            expected: "a value that no row has"
          )
        }
        return id
      }
      return Decoys(group: descriptor.group, values: values)
    }
  }

  private func checkAliases(_ faults: inout FaultList) {
    for (type, entry) in plan.entries.enumerated() {
      let unmet = builders[type].unmetNames
      let own = entry.columns.map { contents[$0.table].resource.fields[$0.column].values }
      for alias in ([entry.shared] + own).flatMap(\.aliases) {
        let folded = FoldedText(alias.value.content, articles: package.words.articles)
        if unmet.contains(folded) {
          faults.add(
            alias.value.cursor,
            found: "other names of \(Quoted.text(alias.value.content)), which stands nowhere",
            expected: "a value of the type \(Quoted.text(entry.name))"
          )
        }
      }
    }
  }
}
