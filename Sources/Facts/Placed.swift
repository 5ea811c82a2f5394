/// What a descriptor says, with where it says so.
struct Placed<Content: Sendable>: Sendable {
  let content: Content
  let cursor: Cursor

  init(_ content: Content, at cursor: Cursor) {
    self.content = content
    self.cursor = cursor
  }
}
