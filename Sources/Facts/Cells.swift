/// The cells of one column as numbers of values, in the order of the records.
public struct Cells: Sendable {
  /// An empty cell: what the value is, the bank does not know.
  public static let unknown: ValueID = -1
  /// An empty cell of a column whose empty cells mean that there is none.
  public static let none: ValueID = -2

  private var ids: [ValueID] = []
  /// Where each record's members end; empty for a column of single values.
  private var ends: [Int32] = []
  /// Whether a cell may hold several values.
  public let isList: Bool

  /// Makes a column without records.
  ///
  /// - Parameter isList: Whether a cell may hold several values.
  public init(isList: Bool) {
    self.isList = isList
  }

  /// Adds the cell of the next record.
  ///
  /// - Parameter members: One value, several for a list, or one of the marks for an empty cell.
  public mutating func append(_ members: some Collection<ValueID>) {
    ids += members
    if isList { ends.append(Int32(ids.count)) }
  }

  /// How many records there are.
  public var count: Int { isList ? ends.count : ids.count }

  /// The members of a record's cell; for an empty cell one mark below 0.
  public subscript(record: Int) -> ArraySlice<ValueID> {
    if !isList { return ids[record...record] }
    return ids[(record == 0 ? 0 : Int(ends[record - 1]))..<Int(ends[record])]
  }

  /// A column's cell as a single value or mark, its first member for a list.
  public func first(_ record: Int) -> ValueID {
    isList ? self[record].first ?? Self.unknown : ids[record]
  }

  /// Whether a record's cell holds a value.
  public func isKnown(_ record: Int) -> Bool { first(record) >= 0 }
}
