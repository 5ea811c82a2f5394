/// What is made of each number from 0 on, made when it is first wanted and then kept.
///
/// A bank's stems, proofs and names are the same in every item that shows them, and to write them
/// is most of an item's cost. Few of a large table's are ever wanted, so none is made ahead; beyond
/// `most` they are made anew each time, so that a table of any size takes no more memory.
///
/// A class, for what draws is a value that reads it.
final class Memo<Element> {
  private static var most: Int { 1 << 15 }

  private let count: Int
  private let make: (Int) -> Element
  /// For each number its place in `kept`; -1 for one that was not made yet.
  private var places: [Int32] = []
  private var kept: [Element] = []

  /// - `count`: How many numbers there are.
  init(count: Int, make: @escaping (Int) -> Element) {
    self.count = count
    self.make = make
  }

  subscript(number: Int) -> Element {
    if places.isEmpty { places = [Int32](repeating: -1, count: count) }
    let place = Int(places[number])
    if place >= 0 { return kept[place] }
    let made = make(number)
    if kept.count < Self.most {
      places[number] = Int32(kept.count)
      kept.append(made)
    }
    return made
  }
}
