/// Lines of a plain text that stay together on a page.
struct TextBlock {
  let lines: [String]
  /// Whether the next block stands on the same page.
  let keepsNext: Bool
  /// Empty lines above it.
  let space: Int

  init(_ lines: [String], keepsNext: Bool = false, space: Int = 1) {
    self.lines = lines
    self.keepsNext = keepsNext
    self.space = space
  }
}
