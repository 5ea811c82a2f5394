/// Holds cells to the constraints of their column.
struct BoundsCheck {
  let minimum: OrderedNumber?
  let maximum: OrderedNumber?
  private let constraints: FieldDescriptor.Constraints
  private let pattern: Regex<AnyRegexOutput>?
  private let allowed: [String]?

  /// Prepares the check of a field, with faults for constraints that say nothing.
  init(_ parser: CellParser, _ faults: inout FaultList) {
    constraints = parser.field.constraints
    minimum = Self.bound(constraints.minimum, parser, &faults)
    maximum = Self.bound(constraints.maximum, parser, &faults)
    allowed = constraints.allowed?.map(\.content)
    pattern = Self.pattern(constraints.pattern, &faults)
  }

  private static func bound(
    _ bound: Placed<String>?,
    _ parser: CellParser,
    _ faults: inout FaultList
  ) -> OrderedNumber? {
    guard let bound else { return nil }
    guard parser.kind.isOrdered, let content = parser.content(bound.content) else {
      faults.add(
        bound.cursor,
        found: "the bound \(Quoted.text(bound.content))",
        expected: parser.kind.isOrdered ? parser.expectation : "no bound in this type"
      )
      return nil
    }
    return content.number
  }

  private static func pattern(
    _ pattern: Placed<String>?,
    _ faults: inout FaultList
  ) -> Regex<AnyRegexOutput>? {
    guard let pattern else { return nil }
    do {
      return try Regex(pattern.content)
    } catch {
      faults.add(
        pattern.cursor,
        found: "the pattern \(Quoted.text(pattern.content))",
        expected: "a regular expression"
      )
      return nil
    }
  }

  /// What was expected of a cell that breaks a constraint; nil for one that keeps them all.
  func expectation(brokenBy content: CellParser.Content) -> String? {
    if let number = content.number {
      if let minimum, number < minimum { return "at least \(minimum.canonical)" }
      if let maximum, number > maximum { return "at most \(maximum.canonical)" }
    }
    if let least = constraints.minimumLength, content.text.unicodeScalars.count < least {
      return "at least \(least) characters"
    }
    if let most = constraints.maximumLength, content.text.unicodeScalars.count > most {
      return "at most \(most) characters"
    }
    if let pattern, (try? pattern.wholeMatch(in: content.text)) ?? nil == nil {
      return "a match of \(Quoted.text(constraints.pattern?.content ?? ""))"
    }
    if let allowed, !allowed.contains(content.text) { return "one of \(Quoted.list(allowed))" }
    return nil
  }
}
