import BankFixtures
import Facts
import Testing

struct ElementsTests {
  /// The last element of each period, a noble gas.
  private static let lastOfPeriod = [2, 10, 18, 36, 54, 86, 118]

  /// Where an element stands by its number alone, as the shells fill.
  private struct Position: Equatable {
    var period: Int
    var group: Int?
    var block: String?

    init(period: Int, group: Int?, block: String?) {
      self.period = period
      self.group = group
      self.block = block
    }

    init(_ number: Int) {
      let period = lastOfPeriod.count { $0 < number } + 1
      let before = period == 1 ? 0 : lastOfPeriod[period - 2]
      let (fromStart, toEnd) = (number - before, lastOfPeriod[period - 1] - number)
      self.period = period
      if number == 2 {
        // In the group of the noble gases, but without their shell.
        group = 18
      } else if fromStart <= 2 {
        (group, block) = (fromStart, "s")
      } else if toEnd < 6 {
        (group, block) = (18 - toEnd, "p")
      } else if toEnd < (period < 6 ? 16 : 15) {
        (group, block) = (18 - toEnd, "d")
      } else {
        // Which of the first and the last belongs to group 3 is not settled.
        block = fromStart == 3 || toEnd == 15 ? nil : "f"
      }
    }
  }

  @Test func `the bank has neither faults nor slips`() throws {
    let reading = try BankFixture.shipped("elements").reading()
    #expect(reading.faults == [])
    #expect(reading.hints == [])
  }

  @Test func `the elements are those from 1 to 118 in order`() throws {
    let rows = try ElementRows("elements").rows
    #expect(rows.map { Int($0.text("number")) } == Array(1...118))
  }

  @Test func `every element stands where its number puts it`() throws {
    for row in try ElementRows("elements").rows {
      let position = Position(
        period: Int(row.text("period")) ?? 0,
        group: Int(row.text("group")),
        block: row["block"]?.first
      )
      #expect(Int(row.text("number")).map { Position($0) } == position, "\(row.text("name"))")
    }
  }
}
