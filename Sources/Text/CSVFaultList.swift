/// Faults as they are found, by offset, and no more of them than people read.
struct CSVFaultList {
  /// How many are listed one by one.
  static let limit = 1000

  private var listed: [(offset: Int, kind: CSVFault.Kind)] = []
  private var count = 0

  mutating func add(_ kind: CSVFault.Kind, at offset: Int) {
    count += 1
    // One beyond the limit has the place where the list breaks off.
    if listed.count <= Self.limit { listed.append((offset, kind)) }
  }

  /// Adds those of another list.
  mutating func add(_ other: CSVFaultList) {
    listed += other.listed
    count += other.count
  }

  /// The faults in the order of the text; after the limit one that counts the rest.
  func faults(in bytes: [UInt8]) -> [CSVFault] {
    var cursor = TextCursor(bytes)
    let ordered = listed.enumerated()
      .sorted { ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset) }
      .map(\.element)
    var faults = ordered.prefix(Self.limit).map { offset, kind in
      CSVFault(place: cursor.place(at: offset), kind: kind)
    }
    if let next = ordered.dropFirst(Self.limit).first {
      let rest = CSVFault.Kind.unlisted(count - Self.limit)
      faults.append(CSVFault(place: cursor.place(at: next.offset), kind: rest))
    }
    return faults
  }
}
