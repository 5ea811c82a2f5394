import Testing

@testable import Questions

struct MemoTests {
  /// Counts what is made.
  private final class Maker {
    private(set) var made: [Int] = []

    func make(_ number: Int) -> String? {
      made.append(number)
      return number % 2 == 0 ? nil : "n\(number)"
    }
  }

  @Test func `each number is made once, when it is first wanted`() {
    let maker = Maker()
    let memo = Memo(count: 100) { maker.make($0) }
    #expect(maker.made == [])
    #expect([7, 4, 7, 99, 4].map { memo[$0] } == ["n7", nil, "n7", "n99", nil])
    #expect(maker.made == [7, 4, 99])
  }

  @Test func `more than are kept are made anew and say the same`() {
    let maker = Maker()
    let count = 100_000
    let memo = Memo(count: count) { maker.make($0) }
    let first = (0..<count).map { memo[$0] }
    let again = (0..<count).map { memo[$0] }
    #expect(first == again)
    #expect(first[count - 1] == "n\(count - 1)")
    #expect(maker.made.count > count)
    #expect(maker.made.count < 2 * count)
  }
}
