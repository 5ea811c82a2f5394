import Foundation

/// The forms whose key is a number that is worked out: how-many, difference, and the count's claim.
struct NumberForms {
  let form: FormCase

  /// How many records surely agree with the given; nothing where one may.
  func count(_ yardstick: inout Yardstick, _ report: inout Report) -> Quantity? {
    let item = form.item
    let table = yardstick.facts.tables[form.table]
    if !table.isComplete {
      report.add(.operation, found: "a count of “\(item.table)”", expected: "a complete table")
    }
    guard let given = form.given(yardstick.facts, &report) else { return nil }
    let agreement = yardstick.view.agreement(form.table, given)
    var counted: [Int] = []
    for row in agreement.indices where agreement[row] != .no {
      if agreement[row] == .yes, table.isAsked[row] {
        counted.append(row)
      } else {
        report.add(
          .unknown,
          found: "row \(row) may be \(given.values.map(\.raw))",
          expected: "rows that surely are, or are not"
        )
      }
    }
    if item.rows != counted { report.add(.rows, found: "\(item.rows)", expected: "\(counted)") }
    return Quantity(Decimal(counted.count))
  }

  /// The value of the later subject less that of the earlier one.
  func difference(_ yardstick: inout Yardstick, _ report: inout Report) -> Quantity? {
    let item = form.item
    guard Set(item.givens.keys) == ["earlier", "later"], let earlier = item.givens["earlier"],
      let later = item.givens["later"]
    else {
      report.add(.givens, found: "\(item.givens.keys.sorted())", expected: "earlier and later")
      return nil
    }
    guard let rows = form.rows(of: [earlier, later], &yardstick, &report) else { return nil }
    if item.rows.sorted() != rows.sorted() {
      report.add(.rows, found: "\(item.rows)", expected: "\(rows.sorted())")
    }
    let extents = rows.compactMap { Extent($0, form.column, &yardstick.view) }
    guard extents.count == 2, extents[0].isExact, extents[1].isExact else {
      report.add(.unknown, found: "\(earlier) and \(later)", expected: "two values that are sure")
      return nil
    }
    if !extents[0].isBelow(extents[1]) {
      report.add(.operation, found: "\(earlier), then \(later)", expected: "the earlier first")
    }
    return Quantity(extents[1].low.value - extents[0].low.value)
  }

  /// Options that are numbers: rising, apart, not in the stem, and the key the one that is right.
  func options(_ right: Quantity, _ report: inout Report) {
    let item = form.item
    guard let key = item.key, (3...4).contains(item.options.count),
      item.options.indices.contains(key)
    else {
      report.add(
        .count,
        found: "\(item.options.count) options",
        expected: "three or four, and a key"
      )
      return
    }
    let numbers = item.options.compactMap { Quantity($0) }
    guard numbers.count == item.options.count else {
      report.add(.pool, found: "\(item.options)", expected: "numbers")
      return
    }
    if numbers[key] != right {
      report.add(.key, found: "key \(item.options[key])", expected: right.text)
    }
    for (place, number) in numbers.enumerated() where number == right && place != key {
      report.add(.secondTrue, found: "option \(item.options[place])", expected: "one true option")
    }
    if Set(numbers).count != numbers.count {
      report.add(.distinct, found: "\(item.options)", expected: "options that differ")
    }
    if numbers != numbers.sorted() {
      report.add(.order, found: "\(item.options)", expected: "rising numbers")
    }
    let stem = StemText(item.stem)
    for number in numbers where stem.numbers.contains(number) {
      report.add(.stands, found: "option \(number.text) in the stem", expected: "none")
    }
    for number in numbers where number.value < 0 {
      report.add(.pool, found: "option \(number.text)", expected: "no number below nought")
    }
  }
}
