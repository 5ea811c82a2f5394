import Questions
import Testing

@testable import Sheets

struct PaginatorTests {
  private static func block(
    _ height: Double,
    space: Double = 0,
    keepsNext: Bool = false
  ) -> Paginator.Block {
    Paginator.Block(height: height, space: space, keepsNext: keepsNext)
  }

  @Test func `blocks fill a column and go on in the next`() {
    let blocks = [3.0, 3, 3, 3].map { Self.block($0, space: 1) }
    // The room above the first block of a column is dropped: 3 + 1 + 3 are 7.
    #expect(Paginator(heights: [7]).columns(of: blocks) == [0..<2, 2..<4])
    #expect(Paginator(heights: [6.9]).columns(of: blocks) == [0..<1, 1..<2, 2..<3, 3..<4])
    #expect(Paginator(heights: [3, 11]).columns(of: blocks) == [0..<1, 1..<4])
  }

  @Test func `a heading goes with what it stands over`() {
    let blocks = [
      Self.block(5), Self.block(1, keepsNext: true), Self.block(1, keepsNext: true), Self.block(4),
    ]
    #expect(Paginator(heights: [10]).columns(of: blocks) == [0..<1, 1..<4])
    #expect(Paginator(heights: [11]).columns(of: blocks) == [0..<4])
  }

  @Test func `a block higher than a column stands alone`() {
    let blocks = [Self.block(1), Self.block(20), Self.block(1)]
    #expect(Paginator(heights: [10]).columns(of: blocks) == [0..<1, 1..<2, 2..<3])
  }

  @Test func `nothing is one empty column`() {
    #expect(Paginator(heights: [10]).columns(of: []) == [0..<0])
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `no column holds more than its room, and none is left out`(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let blocks = (0..<generator.draw(below: 40)).map { _ in
      Self.block(
        Double(generator.draw(below: 9) + 1),
        space: Double(generator.draw(below: 4)),
        keepsNext: generator.draw(below: 5) == 0
      )
    }
    let heights = [Double(generator.draw(below: 30) + 10), Double(generator.draw(below: 30) + 40)]
    let columns = Paginator(heights: heights).columns(of: blocks)
    #expect(columns.flatMap { Array($0) } == Array(blocks.indices), "seed \(seed)")
    for (number, column) in columns.enumerated() where column.count > 1 {
      let used = column.dropFirst().reduce(blocks[column.lowerBound].height) {
        $0 + blocks[$1].space + blocks[$1].height
      }
      let isChain = column.dropLast().allSatisfy { blocks[$0].keepsNext }
      #expect(used <= heights[min(number, 1)] + 0.001 || isChain, "seed \(seed)")
    }
    for column in columns.dropLast() {
      #expect(!blocks[column.upperBound - 1].keepsNext, "seed \(seed): a heading at a foot")
    }
  }
}
