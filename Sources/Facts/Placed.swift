/// What a descriptor says, with where it says so.
struct Placed<Said: Sendable>: Sendable {
  let content: Said
  let cursor: Cursor

  init(_ content: Said, at cursor: Cursor) {
    self.content = content
    self.cursor = cursor
  }
}
