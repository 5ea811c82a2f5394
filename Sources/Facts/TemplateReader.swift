import Text

/// Reads templates: words with the columns that they show in braces.
struct TemplateReader {
  let tables: [ResourceDescriptor]

  /// The template of a table; nil, with faults, where it makes no sense.
  ///
  /// - `text`: What the descriptor says.
  /// - `table`: The place of the table.
  /// - `kind`: Whether it asks for its column or states it.
  func template(
    _ text: ResourceDescriptor.TemplateText,
    table: Int,
    kind: TemplateKind,
    _ faults: inout FaultList
  ) -> Template? {
    guard let asks = reach(text.asks, table, &faults), mayBeAsked(asks, text.asks, &faults) else {
      return nil
    }
    let one = text.one.flatMap { wording($0, table, &faults) }
    let these = text.these.flatMap { wording($0, table, &faults) }
    for (wording, source) in [(one, text.one), (these, text.these)] {
      guard let wording, let source else { continue }
      let shows = wording.reaches.contains(asks)
      if shows, kind == .question {
        faults.add(
          source.cursor,
          found: "the asked column {\(asks.name)} in its own stem",
          expected: "givens only"
        )
        return nil
      }
      if !shows, kind == .statement {
        faults.add(
          source.cursor,
          found: "a statement without {\(asks.name)}",
          expected: "the column that it states"
        )
        return nil
      }
    }
    guard let first = one ?? these else { return nil }
    let givens = first.reaches.filter { $0 != asks }
    if let these, one != nil, Set(these.reaches) != Set(first.reaches), let source = text.these {
      faults.add(
        source.cursor,
        found: "the givens \(Quoted.list(these.reaches.map(\.name)))",
        expected: "those of \"one\": \(Quoted.list(givens.map(\.name)))"
      )
      return nil
    }
    return Template(asks: asks, one: one, these: these, givens: givens)
  }

  private func mayBeAsked(
    _ reach: Template.Reach,
    _ source: Placed<String>,
    _ faults: inout FaultList
  ) -> Bool {
    let field = tables[reach.column.table].fields[reach.column.column]
    switch field.role {
    case nil, .from, .until: return true
    case .source, .note, .avoid, .topic, .skip:
      faults.add(
        source.cursor,
        found: "a column with the role \(Quoted.text(field.role?.rawValue ?? ""))",
        expected: "one that may be asked"
      )
      return false
    }
  }

  private func wording(
    _ source: Placed<String>,
    _ table: Int,
    _ faults: inout FaultList
  ) -> Template.Wording? {
    guard let pieces = SlotScanner().pieces(source, &faults) else { return nil }
    var segments: [Template.Segment] = []
    for piece in pieces {
      switch piece {
      case .text(let words):
        segments.append(.text(words))
      case .slot(let name, let filters):
        guard let reach = reach(Placed(name, at: source.cursor), table, &faults) else {
          return nil
        }
        segments.append(.slot(reach, filters))
      }
    }
    return Template.Wording(
      text: source.content,
      segments: segments,
      place: source.cursor.node.place
    )
  }

  /// Follows a name such as `car` or `helper.job` from a table.
  private func reach(
    _ source: Placed<String>,
    _ table: Int,
    _ faults: inout FaultList
  ) -> Template.Reach? {
    var path: [ColumnPlace] = []
    var here = table
    var steps = [source.content]
    if field(source.content, of: here) == nil {
      steps = source.content.split(separator: ".", omittingEmptySubsequences: false)
        .map(String.init)
    }
    for (index, step) in steps.enumerated() {
      guard let column = field(step, of: here) else {
        let names = tables[here].fields.map(\.name.content)
        faults.add(
          source.cursor,
          found: "{\(source.content)}, where \(tables[here].name.content) has no column "
            + Quoted.text(step),
          expected: "one of \(Quoted.list(names))"
        )
        return nil
      }
      let place = ColumnPlace(table: here, column: column)
      path.append(place)
      if index == steps.count - 1 { break }
      guard let target = TypePlan.target(of: place, in: tables) else {
        faults.add(
          source.cursor,
          found: "{\(source.content)}, where \(Quoted.text(step)) refers to no table",
          expected: "a foreign key"
        )
        return nil
      }
      here = target.table
    }
    return Template.Reach(name: source.content, path: path)
  }

  private func field(_ name: String, of table: Int) -> Int? {
    tables[table].fields.firstIndex { $0.name.content == name }
  }
}
