import GameRules
import Testing

struct PointsTests {
  @Test(arguments: [
    ("7", 70), ("5.5", 55), ("5,5", 55), (" 8 ", 80), ("0", 0), ("-0.5", -5), ("+3", 30),
    ("7.50", 75), ("1,000", 10_000), ("1'000.5", 10_005), ("1,000,000", 10_000_000), ("−2", -20),
  ])
  func `points are read in whole tenths`(text: String, tenths: Int) throws {
    #expect(try #require(Points(text)).tenths == tenths)
  }

  @Test(arguments: [
    "", " ", ".", "7.", ".5", "7.55", "1000001", "1e3", "seven", "7 8x", "--7", "1,00,5", "5,5,5",
    "99999999999999999999999999", "٧", "1.000.000", "5,5.5", "7\u{0}",
    String(repeating: "9", count: 10_000),
  ])
  func `anything else is none`(text: String) {
    #expect(Points(text) == nil)
  }

  @Test(arguments: [
    (9670, "967"), (75, "7.5"), (0, "0"), (-5, "-0.5"), (-10, "-1"), (1, "0.1"),
  ])
  func `points are shown with a decimal only where they have one`(tenths: Int, text: String) {
    #expect(Points(tenths: tenths).description == text)
  }

  @Test(arguments: [(9, 0), (10, 1), (19, 1), (0, 0), (-1, -1), (-10, -1), (-11, -2)])
  func `rounded down they are whole`(tenths: Int, whole: Int) {
    #expect(Points(tenths: tenths).roundedDown == Points(whole))
  }
}
