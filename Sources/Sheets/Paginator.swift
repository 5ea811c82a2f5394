/// Puts blocks into columns one after the other, so that none is split and no heading stands alone
/// at a foot.
struct Paginator {
  /// What stays together.
  struct Block {
    /// How high it is, in any unit.
    let height: Double
    /// The room above it, which is dropped at the head of a column.
    let space: Double
    /// Whether the next block must begin in the same column, as after a heading.
    let keepsNext: Bool
  }

  /// How high each column is; those after the last are as high as the last.
  let heights: [Double]

  /// The blocks of each column, by their places.
  ///
  /// A block that is higher than a column stands alone in one.
  func columns(of blocks: [Block]) -> [Range<Int>] {
    var columns: [Range<Int>] = []
    var first = 0
    var used = 0.0
    var place = 0
    while place < blocks.count {
      let end = groupEnd(from: place, in: blocks)
      let space = place == first ? 0 : blocks[place].space
      let height = blocks[place..<end].dropFirst()
        .reduce(space + blocks[place].height) { $0 + $1.space + $1.height }
      if place > first, used + height > room(columns.count) {
        columns.append(first..<place)
        first = place
        used = 0
        continue
      }
      used += height
      place = end
    }
    if first < blocks.count || columns.isEmpty { columns.append(first..<blocks.count) }
    return columns
  }

  private func room(_ column: Int) -> Double {
    // Sums of heights come out a hair above what they are.
    (column < heights.count ? heights[column] : heights.last ?? 0) + 0.001
  }

  /// The end of a block and of what it keeps with it, unless that is more than a column.
  private func groupEnd(from place: Int, in blocks: [Block]) -> Int {
    var end = place
    while end < blocks.count - 1, blocks[end].keepsNext { end += 1 }
    return end + 1
  }
}
