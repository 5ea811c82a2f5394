/// Puts blocks into the columns of pages.
struct PageFlow {
  /// Blocks that stand below each other in one column.
  typealias Column = Range<Int>

  /// How many columns a page has.
  let columns: Int
  /// How high the columns of the first page are.
  let first: Double
  /// How high those of all others are.
  let later: Double

  /// The columns of each page.
  ///
  /// The columns of the last page are made even. Where it would hold a single question, headings
  /// not counted, a slightly denser setting that avoids it is taken.
  func pages(of blocks: [Paginator.Block]) -> (pages: [[Column]], density: Double) {
    let usual = pages(blocks, density: 1)
    let last = usual.last?.flatMap { $0.filter { !blocks[$0].keepsNext } } ?? []
    if usual.count > 1, last.count == 1 {
      for density in [0.85, 0.7, 0.55] {
        let denser = pages(blocks, density: density)
        if denser.count < usual.count { return (denser, density) }
      }
    }
    return (usual, 1)
  }

  private func pages(_ blocks: [Paginator.Block], density: Double) -> [[Column]] {
    let blocks = blocks.map { $0.denser(by: density) }
    let heights = Array(repeating: first, count: columns) + [later]
    let all = Paginator(heights: heights).columns(of: blocks)
    var pages = stride(from: 0, to: all.count, by: columns).map {
      Array(all[$0..<min($0 + columns, all.count)])
    }
    if let last = pages.last, let start = last.first?.lowerBound {
      let room = pages.count == 1 ? first : later
      pages[pages.count - 1] = evened(blocks[start...], from: start, room: room)
    }
    return pages
  }

  /// Columns as even as the blocks allow, none higher than the room.
  private func evened(
    _ blocks: ArraySlice<Paginator.Block>,
    from start: Int,
    room: Double
  ) -> [Column] {
    func columns(_ height: Double) -> [Column] {
      Paginator(heights: [height]).columns(of: Array(blocks)).map {
        $0.lowerBound + start..<$0.upperBound + start
      }
    }
    var low = 0.0
    var high = room
    for _ in 0..<12 {
      let middle = (low + high) / 2
      if columns(middle).count <= self.columns { high = middle } else { low = middle }
    }
    return columns(high)
  }
}

extension Paginator.Block {
  /// The block with less room above it.
  func denser(by density: Double) -> Paginator.Block {
    Paginator.Block(height: height, space: space * density, keepsNext: keepsNext)
  }
}
