import Text

/// Reads the texts of forms, each held to what its form needs.
struct FormTemplateReader {
  let resource: ResourceDescriptor
  let words: Words
  /// For each field what its cells are.
  let kinds: [ValueKind]

  /// The template; nil, with faults, where it makes no sense.
  func template(_ text: FormTemplateText, _ faults: inout FaultList) -> FormTemplate? {
    guard resource.primaryKey.count == 1 else {
      faults.add(
        text.text.cursor,
        found: "the form \(Quoted.text(text.kind.rawValue)) in a table without a subject",
        expected: "a primary key of one column"
      )
      return nil
    }
    if text.kind.needsAllRows, !resource.isComplete {
      faults.add(
        text.text.cursor,
        found: "the form \(Quoted.text(text.kind.rawValue)) in a table that may lack rows",
        expected: "\"quiz:complete\": true"
      )
      return nil
    }
    let column = text.column.flatMap { self.column($0, text.kind, &faults) }
    if text.column != nil, column == nil { return nil }
    guard let segments = segments(text, &faults), holdsRoles(text, segments, &faults) else {
      return nil
    }
    return FormTemplate(
      kind: text.kind,
      variant: text.variant,
      column: column,
      text: text.text.content,
      segments: segments,
      place: text.text.cursor.node.place
    )
  }

  private func column(
    _ name: Placed<String>,
    _ kind: FormTemplate.Kind,
    _ faults: inout FaultList
  ) -> Int? {
    let names = resource.fields.map(\.name.content)
    guard let column = names.firstIndex(of: name.content) else {
      faults.add(
        name.cursor,
        found: "the column \(Quoted.text(name.content))",
        expected: "one of \(Quoted.list(names))"
      )
      return nil
    }
    // A difference is told in whole numbers.
    let isOfKind = kind == .difference ? kinds[column].isWhole : kinds[column].isOrdered
    let isUsable = !kind.needsOrder || (isOfKind && !resource.fields[column].isList)
    if !isUsable {
      faults.add(
        name.cursor,
        found: "the column \(Quoted.text(name.content)) in the form \(Quoted.text(kind.rawValue))",
        expected: "one of numbers, years or dates"
      )
    }
    return isUsable ? column : nil
  }

  private func segments(
    _ text: FormTemplateText,
    _ faults: inout FaultList
  ) -> [FormTemplate.Segment]? {
    guard let pieces = SlotScanner().pieces(text.text, &faults) else { return nil }
    var segments: [FormTemplate.Segment] = []
    for piece in pieces {
      switch piece {
      case .text(let words):
        segments.append(.text(words))
      case .slot(let name, let filters):
        if name == text.column?.content {
          segments.append(.value(filters))
        } else if let role = FormTemplate.Role(rawValue: name) {
          segments.append(.role(role, filters))
        } else {
          let known = Self.needs(text).map { $0.map(\.rawValue) ?? text.column?.content ?? "" }
          faults.add(
            text.text.cursor,
            found: "{\(name)}",
            expected: known.isEmpty ? "no braces" : "one of \(Quoted.list(known))"
          )
          return nil
        }
      }
    }
    return segments
  }

  /// What a text must show: roles, or nil for the value of its column.
  private static func needs(_ text: FormTemplateText) -> [FormTemplate.Role?] {
    switch text.kind {
    case .oddOneOut, .first, .superlative, .order, .matching: []
    case .not, .howMany: [nil]
    case .difference: [.earlier, .later]
    case .inCommon: text.variant == .ask ? [.subjects] : [nil]
    case .comparison: [.greater, .lesser]
    case .count: [.count, nil]
    }
  }

  private func holdsRoles(
    _ text: FormTemplateText,
    _ segments: [FormTemplate.Segment],
    _ faults: inout FaultList
  ) -> Bool {
    let shown = segments.compactMap { segment -> FormTemplate.Role?? in
      switch segment {
      case .text: nil
      case .value: .some(nil)
      case .role(let role, _): .some(role)
      }
    }
    let needs = Self.needs(text)
    let name = text.column?.content ?? ""
    func names(_ roles: [FormTemplate.Role?]) -> String {
      Quoted.list(roles.map { "{\($0?.rawValue ?? name)}" }, or: "no braces")
    }
    if Set(shown) != Set(needs) {
      faults.add(text.text.cursor, found: names(shown), expected: names(needs))
      return false
    }
    if text.kind == .not, !text.text.content.contains(words.not.uppercased()) {
      faults.add(
        text.text.cursor,
        found: Quoted.text(text.text.content),
        expected: "\(Quoted.text(words.not.uppercased())) in capitals"
      )
      return false
    }
    return true
  }
}
