/// One line of a screen: pieces of text and what each is.
struct StyledLine: Equatable {
  /// A piece of text in one role.
  struct Piece: Equatable {
    let text: TerminalText
    let role: Role
  }

  static let empty = StyledLine([])

  let pieces: [Piece]

  init(_ pieces: [Piece]) {
    self.pieces = pieces
  }

  init(_ text: TerminalText, _ role: Role = .plain) {
    self.init([Piece(text: text, role: role)])
  }

  var width: Int { pieces.reduce(0) { $0 + $1.text.width } }

  /// The line and another after it.
  static func + (left: StyledLine, right: StyledLine) -> StyledLine {
    StyledLine(left.pieces + right.pieces)
  }

  /// The line without what lies beyond a width.
  func clipped(to columns: Int) -> StyledLine {
    var left = max(columns, 0)
    var kept: [Piece] = []
    for piece in pieces {
      let text = piece.text.clipped(to: left)
      kept.append(Piece(text: text, role: piece.role))
      // A wide character that was cut off takes its place with it.
      left = text == piece.text ? left - text.width : 0
    }
    return StyledLine(kept)
  }
}
