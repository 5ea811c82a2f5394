import GameRules
import Text

/// The board of a party as lines in columns.
struct BoardLines {
  private let party: Party

  init(_ party: Party) {
    self.party = party
  }

  /// A line for each who plays, the best first: rank, name, points and what parts those who are level.
  var lines: [String] {
    let board = party.board
    let names = Column(board.map { $0.name.text })
    let ranks = Column(board.map { String($0.rank) + "." })
    let points = Column(board.map { $0.points.description })
    return board.indices.map { place in
      let line = board[place]
      let noun = line.points == Points(1) ? "point" : "points"
      let head = "\(ranks.right(place)) \(names.left(place))  \(points.right(place)) \(noun)"
      return ([head] + remarks(on: place, of: board)).joined(separator: ", ")
    }
  }

  private func remarks(on place: Int, of board: [Standing]) -> [String] {
    let line = board[place]
    var remarks: [String] = []
    if party.setting.way != .quizmaster { remarks.append("\(line.right) right") }
    let isLevel = board.contains { other in
      other.side != line.side && other.points == line.points && other.right == line.right
        && other.countedTime != line.countedTime
    }
    if isLevel {
      let counted = PartyPhrases.seconds(line.countedTime)
      let isWhole = line.countedTime == line.time
      let taken = PartyPhrases.seconds(line.time)
      remarks.append(isWhole ? "in \(taken)" : "in \(taken), which count as \(counted)")
    }
    if !line.isPresent { remarks.append("left") }
    return remarks
  }

  /// The places of honour, the third first; none where nobody has a point.
  var podium: [String] {
    let board = party.board.filter { $0.points > .zero }
    return [(3, "Third"), (2, "Second"), (1, "First")].compactMap { rank, word in
      let there = board.filter { $0.rank == rank }
      guard let first = there.first else { return nil }
      let names = PartyPhrases.list(there.map { $0.name.text })
      let points = PartyPhrases.points(first.points)
      return "\(word) place: \(names), \(points)\(rank == 1 ? "!" : ".")"
    }
  }

  /// Cells filled up to the widest.
  private struct Column {
    private let cells: [String]
    private let width: Int

    init(_ cells: [String]) {
      self.cells = cells
      width = cells.map { DisplayWidth.columns(of: $0) }.max() ?? 0
    }

    func left(_ place: Int) -> String {
      DisplayWidth.padded(cells[place], columns: width, alignment: .left)
    }

    func right(_ place: Int) -> String {
      DisplayWidth.padded(cells[place], columns: width, alignment: .right)
    }
  }
}
