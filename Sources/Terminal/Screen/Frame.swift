/// All that a screen shows at one moment.
struct Frame: Equatable {
  /// A place on the screen, from 0.
  struct Place: Equatable {
    let column: Int
    let row: Int
  }

  let size: ScreenSize
  /// One for each row, none wider than the screen.
  let lines: [StyledLine]
  /// Where the cursor stands; nil where none is to be seen.
  let cursor: Place?

  /// Makes a frame of lines from the top; what does not fit is left out.
  init(_ size: ScreenSize, lines: [StyledLine], cursor: Place? = nil) {
    self.size = size
    let shown = lines.prefix(size.rows).map { $0.clipped(to: size.columns) }
    self.lines = shown + Array(repeating: .empty, count: size.rows - shown.count)
    self.cursor = cursor.flatMap { place in
      place.column < size.columns && place.row < size.rows ? place : nil
    }
  }
}
