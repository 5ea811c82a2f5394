import Facts

/// Where each of some values stands in a list of them.
struct ValuePlaces {
  /// For each value of the type its place; -1 for one that is not in the list.
  private var places: [Int32] = []

  /// No value.
  static let none = ValuePlaces([], of: 0)

  /// - `list`: Each value once.
  /// - `count`: How many values the type has.
  init(_ list: [ValueID], of count: Int) {
    places = [Int32](repeating: -1, count: count)
    for (place, id) in list.enumerated() { places[Int(id)] = Int32(place) }
  }

  /// The place of a value; nil for one that is not in the list.
  subscript(id: ValueID) -> Int? {
    if Int(id) >= places.count { return nil }
    let place = places[Int(id)]
    return place < 0 ? nil : Int(place)
  }
}
