import Foundation

/// Orders of the same three subjects, of which one rises.
struct OrderForm {
  let form: FormCase

  func run(_ yardstick: inout Yardstick, _ report: inout Report) {
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
    var orders: [[Int]] = []
    for option in item.options {
      let names = option.components(separatedBy: " – ")
      guard let rows = form.rows(of: names, &yardstick, &report) else { return }
      orders.append(rows)
    }
    if Set(orders.map { $0.sorted() }).count != 1 || orders[0].count != 3 {
      report.add(.shape, found: "\(item.options)", expected: "orders of the same three subjects")
      return
    }
    if Set(orders).count != orders.count {
      report.add(.distinct, found: "\(item.options)", expected: "orders that differ")
    }
    let extents = orders[key].compactMap { Extent($0, form.column, &yardstick.view) }
    if extents.count < 3 {
      report.add(.empty, found: "“\(item.options[key])”", expected: "three known values")
    } else if !(extents[0].isBelow(extents[1]) && extents[1].isBelow(extents[2])) {
      report.add(.key, found: "“\(item.options[key])”", expected: "a surely rising order")
    }
    stands(orders[key], &yardstick, &report)
    if item.rows.sorted() != orders[key].sorted() {
      report.add(.rows, found: "\(item.rows)", expected: "\(orders[key].sorted())")
    }
    if !item.givens.isEmpty { report.add(.givens, found: "\(item.givens)", expected: "none") }
  }

  private func stands(_ rows: [Int], _ yardstick: inout Yardstick, _ report: inout Report) {
    let pool = yardstick.pool(form.subject)
    let stem = StemText(form.item.stem)
    for value in rows.flatMap({ yardstick.view.cell(form.subject, $0).values })
    where pool.stands(value, in: stem) {
      report.add(.stands, found: "“\(value.raw)” in the stem", expected: "none")
    }
  }
}
