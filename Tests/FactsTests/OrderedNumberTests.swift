import Facts
import Testing

struct OrderedNumberTests {
  @Test(arguments: [
    ("12", "12"), ("012", "12"), ("1.50", "1.5"), ("-0", "0"), ("+3", "3"), ("1e3", "1000"),
    ("1.5e-2", "0.015"), (" 7 ", "7"), ("0.0", "0"), (".5", "0.5"), ("−4", "-4"),
    ("120e-1", "12"), ("0", "0"), ("-0.0", "0"), ("-0.5", "-0.5"), ("00.5", "0.5"), ("10", "10"),
    ("1869", "1869"), ("12.011", "12.011"), ("-273.15", "-273.15"), ("10.10", "10.1"),
  ])
  func `one value has one writing`(text: String, canonical: String) throws {
    let number = try #require(OrderedNumber(text))
    #expect(number.canonical == canonical)
    #expect(number.value == Double(canonical))
  }

  @Test(arguments: [
    "", "x", "1,5", "1.", "--1", "1e", "1e999", "٣", "1 000", "0x10", "nan", "inf", "-", "-.",
    "1.2.3", "one", "e5",
  ])
  func `what is no number is refused`(text: String) {
    #expect(OrderedNumber(text) == nil)
  }

  @Test func `other signs are read where they are named`() {
    #expect(OrderedNumber("1.234,5", point: ",", group: ".")?.canonical == "1234.5")
    #expect(OrderedNumber("1.5", point: ",", group: ".")?.canonical == "15")
    #expect(OrderedNumber("1.5", point: ",") == nil)
    #expect(OrderedNumber("x5", point: "x")?.canonical == "0.5")
    #expect(OrderedNumber("1,,2", point: ".", group: ",") == nil)
    #expect(OrderedNumber("1,", point: ".", group: ",") == nil)
  }

  @Test(arguments: [
    ("2024-02-29", true), ("2023-02-29", false), ("1900-02-29", false), ("2000-02-29", true),
    ("2024-13-01", false), ("2024-1-01", false), ("2024-04-31", false), ("0000-03-01", true),
    ("2024-00-10", false), ("24-01-01", false),
  ])
  func `only days that exist are dates`(text: String, exists: Bool) {
    #expect((OrderedNumber(date: text) != nil) == exists)
  }

  @Test func `dates are counted in days`() throws {
    let first = try #require(OrderedNumber(date: "1999-12-31"))
    let second = try #require(OrderedNumber(date: "2000-01-01"))
    #expect(second.value - first.value == 1)
    #expect(first < second)
    #expect(OrderedNumber(date: "0000-03-01")?.value == 0)
  }

  @Test func `whole numbers know that they are`() {
    #expect(OrderedNumber("-3")?.isWhole == true)
    #expect(OrderedNumber("3.0")?.isWhole == true)
    #expect(OrderedNumber("3.5")?.isWhole == false)
    #expect(OrderedNumber(7) == OrderedNumber("7.00"))
  }
}
