import Facts
import Questions
import Text

/// A review as it is printed: for people findings first and figures below, for programs an array of
/// objects of one shape.
struct ReviewLines {
  /// How many facts are named where people read.
  private static let shownFacts = 5

  let review: Review
  let places: BankPlaces

  /// The lines for people.
  var text: [String] {
    let items = review.counts.map(\.items).reduce(0, +)
    let verdict = review.findings.isEmpty ? ["No faults, no findings"] : []
    return review.findings.map(\.description) + verdict + [
      "", "\(Self.counted(items, "item", "items")) by form and category:",
    ] + countLines + [decoys] + factLines
  }

  private var countLines: [String] {
    review.counts.map(\.form).reduce(into: [String]()) { forms, form in
      if !forms.contains(form) { forms.append(form) }
    }.map { form in
      let counts = review.counts.filter { $0.form == form }
      let parts = counts.map { "\($0.category) \($0.items)" }.joined(separator: ", ")
      return "  \(form) \(counts.map(\.items).reduce(0, +)): \(parts)"
    }
  }

  private var decoys: String {
    let tenths = review.drawn == 0 ? 0 : review.drawnWithDecoys * 1000 / review.drawn
    return "\(tenths / 10).\(tenths % 10) % of \(review.drawn) drawn items hold a decoy"
  }

  private var factLines: [String] {
    let facts = review.unreached
    let head =
      "\(Self.counted(facts.count, "fact", "facts")) that no option set reaches"
      + (facts.isEmpty ? "" : ":")
    let shown = facts.prefix(Self.shownFacts).map {
      "  \($0.spot.file):\($0.spot.place): \(say($0))"
    }
    let rest = facts.count - shown.count
    return [head] + shown + (rest > 0 ? ["  and \(rest) more; --json lists all"] : [])
  }

  private func say(_ fact: Review.UnreachedFact) -> String {
    "“\(fact.value)” of \(fact.table).\(fact.column)"
  }

  /// The array for programs: findings, then figures, told apart by `kind`.
  var json: JSONValue {
    let findings = review.findings.map { finding in
      object(
        "finding",
        finding.spot,
        rule: finding.rule,
        found: finding.found,
        suggestion: finding.suggestion,
        count: finding.count,
        example: finding.example
      )
    }
    let counts = review.counts.map { count in
      figure(
        places.table(count.category),
        rule: "items",
        found: "\(count.form) items of \(count.category)",
        count: count.items
      )
    }
    let decoys = figure(nil, rule: "decoys", found: self.decoys, count: review.drawnWithDecoys)
    let facts = review.unreached.map {
      figure($0.spot, rule: "unreached-fact", found: say($0), count: 1)
    }
    return .array(findings + counts + [decoys] + facts)
  }

  private func figure(
    _ spot: BankPlaces.Spot?,
    rule: String,
    found: String,
    count: Int
  ) -> JSONValue {
    object("figure", spot ?? places.descriptor, rule: rule, found: found, count: count)
  }

  private func object(
    _ kind: String,
    _ spot: BankPlaces.Spot,
    rule: String,
    found: String,
    suggestion: String? = nil,
    count: Int,
    example: String? = nil
  ) -> JSONValue {
    [
      "kind": .string(kind), "file": .string(spot.file), "line": JSONValue(spot.place.line),
      "column": JSONValue(spot.place.column), "path": Self.text(spot.path),
      "rule": .string(rule), "found": .string(found), "suggestion": Self.text(suggestion),
      "count": JSONValue(count), "example": Self.text(example),
    ]
  }

  private static func text(_ text: String?) -> JSONValue {
    text.map { .string($0) } ?? .null
  }

  private static func counted(_ count: Int, _ one: String, _ several: String) -> String {
    "\(count) \(count == 1 ? one : several)"
  }
}
