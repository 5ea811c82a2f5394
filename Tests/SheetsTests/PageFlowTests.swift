import Testing

@testable import Sheets

struct PageFlowTests {
  private static func blocks(_ heights: [Double], space: Double = 2) -> [Paginator.Block] {
    heights.map { Paginator.Block(height: $0, space: space, keepsNext: false) }
  }

  @Test func `the columns of the last page are even`() {
    let flow = PageFlow(columns: 2, first: 100, later: 100)
    let (pages, density) = flow.pages(of: Self.blocks(Array(repeating: 8, count: 8)))
    #expect(pages == [[0..<4, 4..<8]])
    #expect(density == 1)
  }

  @Test func `a last page with a single question is avoided by a denser setting`() {
    let flow = PageFlow(columns: 1, first: 100, later: 100)
    // 11 blocks of 8 with 2 between are 108; with 1 between they are 98.
    let (pages, density) = flow.pages(of: Self.blocks(Array(repeating: 8, count: 11)))
    #expect(pages == [[0..<11]])
    #expect(density < 1)
  }

  @Test func `where no denser setting helps the usual one stays`() {
    let flow = PageFlow(columns: 1, first: 100, later: 100)
    let (pages, density) = flow.pages(of: Self.blocks([90, 90]))
    #expect(pages == [[0..<1], [1..<2]])
    #expect(density == 1)
  }
}
