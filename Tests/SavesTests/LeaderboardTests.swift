import Saves
import Testing

struct LeaderboardTests {
  @Test
  func `points come first, then right responses, then the earlier date`() {
    let best = ScoreRecord.sample(name: "best", points: 300, right: 1)
    let right = ScoreRecord.sample(name: "right", points: 200, right: 3)
    let early = ScoreRecord.sample(
      name: "early",
      points: 200,
      right: 2,
      date: "2025-12-31T23:59:59Z"
    )
    let late = ScoreRecord.sample(name: "late", points: 200, right: 2, date: "2026-01-01T00:00:00Z")
    let last = ScoreRecord.sample(name: "last", points: -1, right: 9)
    for order in [[best, right, early, late, last], [last, late, early, right, best]] {
      let board = Leaderboard(order)
      #expect(board.rows.map(\.record) == [best, right, early, late, last])
      #expect(board.rows.map(\.rank) == [1, 2, 3, 3, 5])
    }
  }

  @Test
  func `ties share the rank and keep their order`() {
    let records = [("b", 5), ("a", 5), ("c", 4), ("e", 3), ("d", 3), ("f", 1)].map { name, points in
      ScoreRecord.sample(name: name, points: points)
    }
    let board = Leaderboard(records)
    #expect(board.rows.map(\.rank) == [1, 1, 3, 4, 4, 6])
    #expect(board.rows.map(\.record.name) == ["b", "a", "c", "e", "d", "f"])
  }

  @Test
  func `without scores there are no rows`() {
    #expect(Leaderboard([]).rows.isEmpty)
  }
}
