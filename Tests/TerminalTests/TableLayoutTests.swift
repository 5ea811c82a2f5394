import Testing

@testable import Terminal

struct TableLayoutTests {
  @Test func `without a width every column is there`() {
    let layout = TableLayout(Samples.table, in: .unicode)
    #expect(layout.head.string == "   #  Name      Points  Right  Streak  Mode      Date")
    #expect(
      layout.rows.map(\.string) == [
        "   1  Pam         2140   9/10       7  classic   2025-03-02",
        "▸  2  Tester       610    3/4       2  classic   2025-03-03  new",
        "   2  東京の人     610  12/15       4  survival  2025-02-11",
      ]
    )
  }

  @Test(arguments: [
    (200, "   #  Name      Points  Right  Streak  Mode      Date"),
    (64, "   #  Name      Points  Right  Streak  Mode      Date"),
    (63, "   #  Name      Points  Right  Streak  Date"),
    (50, "   #  Name      Points  Right  Streak"),
    (40, "   #  Name      Points  Right"), (30, "   #  Name      Points"),
    (22, "   #  Name  Points"),
  ])
  func `columns give way until the rest fits, then names are shortened`(width: Int, head: String) {
    let layout = TableLayout(Samples.table, in: .unicode, width: width)
    #expect(layout.head.string == head)
    #expect(layout.rows.allSatisfy { $0.width <= max(width, 24) })
  }

  @Test func `a table without a new row marks none`() {
    let table = ScoreTable(title: "T", rows: [Samples.table.rows[0]])
    #expect(
      table.lines(for: Samples.traits()) == [
        "T", "#  Name  Points  Right  Streak  Mode     Date",
        "1  Pam     2140   9/10       7  classic  2025-03-02",
      ]
    )
  }

  @Test func `an empty table says so`() {
    #expect(
      ScoreTable(title: "T", rows: []).lines(for: Samples.traits()) == ["T", "No games yet."]
    )
  }

  @Test func `the new row is marked in ASCII too`() {
    let ascii = TableLayout(Samples.table, in: .ascii).rows.map(\.string)
    #expect(ascii[1] == ">  2  Tester     610    3/4       2  classic   2025-03-03  new")
    #expect(ascii[2] == "   2  ????       610  12/15       4  survival  2025-02-11")
  }
}
