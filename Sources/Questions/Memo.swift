/// What is made of each number from 0 on, made when it is first wanted and then kept.
///
/// A bank's stems, proofs and names are the same in every item that shows them, and writing them is
/// most of an item's cost. Few of a large table's are ever wanted, so none is made ahead; numbers
/// from `most` on are made anew each time, so that a table of any size takes no more memory.
///
/// A class, for what draws is a value that reads it.
final class Memo<Element> {
  private static var most: Int { 1 << 16 }

  private let count: Int
  private let make: (Int) -> Element
  private var kept: [Element?] = []

  /// - `count`: How many numbers there are.
  init(count: Int, make: @escaping (Int) -> Element) {
    self.count = min(count, Self.most)
    self.make = make
  }

  subscript(number: Int) -> Element {
    if number >= count { return make(number) }
    if kept.isEmpty { kept = [Element?](repeating: nil, count: count) }
    if let known = kept[number] { return known }
    let made = make(number)
    kept[number] = made
    return made
  }
}
