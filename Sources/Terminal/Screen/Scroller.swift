/// Moves through a body that is longer than its room.
struct Scroller {
  /// The first line seen, from 0; nil where nobody has scrolled.
  private(set) var offset: Int?

  /// Takes a key; one that does not scroll changes nothing.
  ///
  /// - Parameters:
  ///   - key: What was pressed.
  ///   - panel: What is scrolled, as it is shown now.
  ///   - focus: What of the body is seen while nobody has scrolled.
  mutating func press(_ key: Key, in panel: Panel, focus: Range<Int>? = nil) {
    let now = panel.offset(scrolled: offset, focus: focus)
    let wanted: Int
    switch key {
    case .up: wanted = now - 1
    case .down: wanted = now + 1
    case .pageUp: wanted = now - max(panel.room - 1, 1)
    case .pageDown: wanted = now + max(panel.room - 1, 1)
    case .home: wanted = 0
    case .end: wanted = panel.body.count
    case .text, .pasted, .enter, .escape, .backspace, .delete, .left, .right, .eraseLine,
      .eraseWord, .redraw, .endOfInput:
      return
    }
    offset = panel.offset(scrolled: wanted, focus: nil)
  }

  /// Forgets where it was scrolled to.
  mutating func reset() {
    offset = nil
  }
}
