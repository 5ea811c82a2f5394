import Foundation

/// The least and the greatest that a record's ordered value may be.
struct Extent {
  let low: Quantity
  let high: Quantity

  var isExact: Bool { low == high }

  /// Nothing where the record has no single value, or none that can be ordered.
  ///
  /// A value to avoid with the record is one that it may have; a month or a year is any of its days.
  init?(_ row: Int, _ column: ColumnPath, _ view: inout BankView) {
    let type = view.facts.type(column.end)
    let values = view.cell(column, row).values
    guard values.count == 1, let value = values.first else { return nil }
    guard let own = Self.bounds(value.quantity, value.key, type.kind) else { return nil }
    var low = own.low
    var high = own.high
    let key = view.facts.column(column.end).type
    for avoided in view.avoided(column.table, type: key)[row] {
      let number = avoided.hasPrefix("#") ? Quantity(String(avoided.dropFirst())) : nil
      guard let other = Self.bounds(number, avoided, type.kind) else { continue }
      low = min(low, other.low)
      high = max(high, other.high)
    }
    self.low = low
    self.high = high
  }

  private static func bounds(
    _ number: Quantity?,
    _ text: String,
    _ kind: ValueType.Kind
  ) -> (low: Quantity, high: Quantity)? {
    switch kind {
    case .number: return number.map { ($0, $0) }
    case .date:
      return Moment(text).map { (Quantity(Decimal($0.start)), Quantity(Decimal($0.end - 1))) }
    case .text: return nil
    }
  }

  /// Whether this one surely comes before another.
  func isBelow(_ other: Extent) -> Bool { high < other.low }
}
