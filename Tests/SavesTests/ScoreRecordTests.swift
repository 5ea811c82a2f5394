import Saves
import Testing
import Text

struct ScoreRecordTests {
  @Test
  func `as JSON it has its members in their order`() {
    #expect(
      ScoreRecord.sample(name: "Jim \"Big Tuna\"", seed: .max).json.compact() == """
        {"name": "Jim \\"Big Tuna\\"", "points": 100, "right": 1, "of": 10, "streak": 1, \
        "mode": "classic", "bank": "jim-halpert", "seed": 18446744073709551615, \
        "date": "2026-01-31T20:15:00Z"}
        """
    )
  }
}
