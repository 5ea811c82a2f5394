import Testing
import Text

struct TextPlaceTests {
  @Test func `places order as one reads and show as line and column`() {
    let places = [(2, 1), (1, 9), (1, 10)].map { TextPlace(line: $0.0, column: $0.1) }
    #expect(places.sorted().map(\.description) == ["1:9", "1:10", "2:1"])
  }
}
