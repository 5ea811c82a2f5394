/// Which type each column belongs to.
struct TypePlan {
  /// One type to be.
  struct Entry {
    let name: String
    let isNamed: Bool
    /// What the cells are, as the first column that says so has it.
    var kind: ValueKind?
    /// What `quiz:types` says of it; nothing for a column alone.
    let shared: TypeDescriptor
    let sharedCursor: Cursor?
    var columns: [ColumnPlace] = []
    var keyColumn: ColumnPlace?
  }

  private(set) var entries: [Entry] = []
  /// For each table and field the place of its type.
  private(set) var places: [[Int]] = []

  /// Plans the types of a bank; a shared type has the kind of its first column, a column of
  /// another kind is a fault.
  init(_ content: PackageContent, _ faults: inout FaultList) {
    for type in content.types {
      entries.append(
        Entry(
          name: type.name,
          isNamed: true,
          kind: nil,
          shared: type.values,
          sharedCursor: type.cursor
        )
      )
    }
    let tables = content.resources
    places = tables.map { $0.fields.map { _ in -1 } }
    for table in tables.indices {
      for field in tables[table].fields.indices {
        let place = ColumnPlace(table: table, column: field)
        let owner = Self.owner(of: place, in: tables)
        let type = type(of: owner, in: tables)
        places[table][field] = type
        join(place, to: type, in: tables, &faults)
      }
    }
    markKeys(in: tables)
  }

  /// What the cells of a column are.
  func kind(_ table: Int, _ field: Int) -> ValueKind {
    entries[places[table][field]].kind ?? .string
  }

  /// The column whose type a column has: the key at the end of its references.
  private static func owner(
    of place: ColumnPlace,
    in tables: [ResourceDescriptor]
  ) -> ColumnPlace {
    var place = place
    var seen: Set<ColumnPlace> = []
    while seen.insert(place).inserted, let next = target(of: place, in: tables) { place = next }
    return place
  }

  /// The key that a column refers to; nil where it refers to none.
  static func target(of place: ColumnPlace, in tables: [ResourceDescriptor]) -> ColumnPlace? {
    let table = tables[place.table]
    let name = table.fields[place.column].name.content
    guard let reference = table.references.first(where: { $0.column.content == name }) else {
      return nil
    }
    let owner =
      reference.table.content.isEmpty
      ? place.table : tables.firstIndex { $0.name.content == reference.table.content }
    guard let owner,
      let column = tables[owner].fields.firstIndex(where: {
        $0.name.content == reference.target.content
      })
    else { return nil }
    return ColumnPlace(table: owner, column: column)
  }

  private mutating func type(
    of owner: ColumnPlace,
    in tables: [ResourceDescriptor]
  ) -> Int {
    let table = tables[owner.table]
    let field = table.fields[owner.column]
    // A type needs no entry in `quiz:types`: columns that name it share it all the same.
    let name = field.typeName?.content ?? "\(table.name.content).\(field.name.content)"
    if let known = entries.firstIndex(where: { $0.name == name }) { return known }
    entries.append(
      Entry(
        name: name,
        isNamed: field.typeName != nil,
        kind: nil,
        shared: TypeDescriptor(),
        sharedCursor: nil
      )
    )
    return entries.count - 1
  }

  private mutating func join(
    _ place: ColumnPlace,
    to type: Int,
    in tables: [ResourceDescriptor],
    _ faults: inout FaultList
  ) {
    let field = tables[place.table].fields[place.column]
    if let kind = field.kind, let known = entries[type].kind, kind != known {
      faults.add(
        field.name.cursor,
        found: "\(Quoted.text(kind.rawValue)) in the type \(Quoted.text(entries[type].name))",
        expected: "\(Quoted.text(known.rawValue)), as its first column has it"
      )
    }
    entries[type].kind = entries[type].kind ?? field.kind
    entries[type].columns.append(place)
  }

  private mutating func markKeys(in tables: [ResourceDescriptor]) {
    for (index, table) in tables.enumerated() where table.primaryKey.count == 1 {
      let name = table.primaryKey[0].content
      guard let column = table.fields.firstIndex(where: { $0.name.content == name }) else {
        continue
      }
      let type = places[index][column]
      let isReference =
        Self.target(
          of: ColumnPlace(table: index, column: column),
          in: tables
        ) != nil
      if entries[type].keyColumn == nil, !isReference {
        entries[type].keyColumn = ColumnPlace(table: index, column: column)
      }
    }
  }
}
