/// Turns frames into what a terminal is told, changed lines only.
struct FrameWriter {
  let palette: Palette
  private var shown: Frame?

  init(_ palette: Palette) {
    self.palette = palette
  }

  /// Forgets what the terminal shows: the next frame is drawn whole.
  mutating func forget() {
    shown = nil
  }

  /// What turns the last frame into this one on the terminal.
  mutating func text(for frame: Frame) -> String {
    let old = shown?.size == frame.size ? shown : nil
    shown = frame
    if old == frame { return "" }
    var text = "\u{1B}[?25l"
    if old == nil { text += "\u{1B}[0m\u{1B}[2J" }
    for (row, line) in frame.lines.enumerated() where old?.lines[row] != line {
      text += "\u{1B}[\(row + 1);1H" + rendered(line)
      // To erase from the last column on would take the character there with it.
      if old != nil, line.width < frame.size.columns { text += "\u{1B}[K" }
    }
    if let cursor = frame.cursor {
      text += "\u{1B}[\(cursor.row + 1);\(cursor.column + 1)H\u{1B}[?25h"
    }
    return text
  }

  private func rendered(_ line: StyledLine) -> String {
    line.pieces.map { piece in
      let rendition = palette.rendition(of: piece.role)
      return rendition.isEmpty
        ? piece.text.string : "\u{1B}[\(rendition)m\(piece.text.string)\u{1B}[0m"
    }.joined()
  }
}
