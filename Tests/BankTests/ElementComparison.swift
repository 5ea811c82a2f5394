/// Holds cells of the bank against what its peers say, and keeps what does not agree.
struct ElementComparison {
  /// A cell of the bank: of which element, in which column.
  struct Cell: Hashable, CustomStringConvertible {
    let element: String
    let column: String

    var description: String { "\(column) of \(element)" }
  }

  /// A peer that says otherwise.
  struct Departure: Hashable, CustomStringConvertible {
    let peer: String
    let cell: Cell
    let said: String

    var description: String { "\(peer) on \(cell): \(said)" }
  }

  private let sayings: Peers.Sayings
  private let numbers: [String: String]

  /// How many sayings agreed.
  private(set) var agreements = 0
  private(set) var departures: Set<Departure> = []
  /// Cells that no peer confirms.
  private(set) var unconfirmed: Set<Cell> = []

  init(_ sayings: Peers.Sayings, numbers: [String: String]) {
    self.sayings = sayings
    self.numbers = numbers
  }

  /// Holds one cell against every peer that says something of it.
  ///
  /// - `told`: The peers' column, where it has another name than ours.
  /// - `agrees`: Whether what a peer says is the same.
  mutating func hold(
    _ element: String,
    _ column: String,
    against told: String? = nil,
    agrees: ([String]) -> Bool
  ) {
    let cell = Cell(element: element, column: column)
    let number = numbers[element] ?? ""
    var isConfirmed = false
    for (peer, elements) in sayings {
      guard let said = elements[number]?[told ?? column] else { continue }
      if agrees(said) {
        isConfirmed = true
        agreements += 1
      } else {
        departures.insert(
          Departure(peer: peer, cell: cell, said: said.joined(separator: "; "))
        )
      }
    }
    if !isConfirmed { unconfirmed.insert(cell) }
  }
}
