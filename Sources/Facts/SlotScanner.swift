/// Cuts a template's text into words and what stands in braces.
struct SlotScanner {
  /// A piece of the text.
  enum Piece {
    case text(String)
    /// A name and its filters.
    case slot(String, [Template.Filter])
  }

  /// The pieces in order; nil, with a fault, where a brace stands alone or a filter is none.
  func pieces(_ source: Placed<String>, _ faults: inout FaultList) -> [Piece]? {
    var pieces: [Piece] = []
    var rest = source.content[...]
    while let open = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
      if open > rest.startIndex { pieces.append(.text(String(rest[..<open]))) }
      guard rest[open] == "{", let close = rest[open...].firstIndex(of: "}") else {
        faults.add(
          source.cursor,
          found: "a brace by itself in \(Quoted.text(source.content))",
          expected: "columns in pairs of braces"
        )
        return nil
      }
      let inside = rest[rest.index(after: open)..<close]
      guard let slot = slot(inside, source, &faults) else { return nil }
      pieces.append(slot)
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append(.text(String(rest))) }
    return pieces
  }

  private func slot(
    _ text: Substring,
    _ source: Placed<String>,
    _ faults: inout FaultList
  ) -> Piece? {
    let parts = text.split(separator: "|", omittingEmptySubsequences: false)
      .map { Trimmed.text($0) }
    var filters: [Template.Filter] = []
    for name in parts.dropFirst() {
      guard let filter = Template.Filter(rawValue: name) else {
        faults.add(
          source.cursor,
          found: "the filter \(Quoted.text(name))",
          expected: "one of \(Quoted.list(Template.Filter.allCases.map(\.rawValue)))"
        )
        return nil
      }
      filters.append(filter)
    }
    return .slot(parts[0], filters)
  }
}
