import Questions
import Testing

@testable import Terminal

struct ResponseReaderTests {
  private static let cars = Item(
    id: "",
    stem: "",
    body: .choice(options: ["Saab 900", "Škoda", "Über-Car\u{A0}X", "B"], key: 0)
  )
  private static let statement = Item(
    id: "",
    stem: "",
    body: .boolean(options: ["Wahr", "Falsch"], key: 0)
  )
  private static let numbers = Item(
    id: "",
    stem: "",
    body: .choice(options: ["0", "1", "3", "12"], key: 0)
  )

  @Test(arguments: [
    ("a", ResponseReader.Reading.option(0)), (" D ", .option(3)), ("1", .option(0)),
    ("4", .option(3)), ("c)", .option(2)), ("2.", .option(1)), ("SAAB  900", .option(0)),
    ("škoda", .option(1)), ("S\u{30C}koda", .option(1)), ("über-car x", .option(2)),
    ("b", .ambiguous(named: 1, spelled: 3)), ("e", .unknown), ("5", .unknown), ("0", .unknown),
    ("saab", .unknown), ("", .empty), (" \t", .empty), ("ab", .unknown), (")", .unknown),
  ])
  func `letters, numbers and texts name options`(line: String, reading: ResponseReader.Reading) {
    #expect(ResponseReader(Self.cars).reading(of: line) == reading)
  }

  @Test(arguments: [("pam's talk", 0), ("Pam’s talk", 0), ("\"mafia\"", 1), ("“MAFIA”", 1)])
  func `marks of a keyboard name options with printed ones`(line: String, place: Int) {
    let item = Item(id: "", stem: "", body: .choice(options: ["Pam’s talk", "“Mafia”"], key: 0))
    #expect(ResponseReader(item).reading(of: line) == .option(place))
  }

  @Test(arguments: [
    ("a", 0), ("1", 0), ("TRUE", 0), ("t", 0), ("wahr", 0), ("w", 0), ("b", 1), ("2", 1),
    ("false", 1), ("F", 1), ("Falsch", 1),
  ])
  func `a statement takes the bank's words and English`(line: String, place: Int) {
    #expect(ResponseReader(Self.statement).reading(of: line) == .option(place))
  }

  @Test(arguments: [
    ("1", ResponseReader.Reading.ambiguous(named: 0, spelled: 1)),
    ("3", .option(2)), ("2", .option(1)), ("12", .option(3)), ("0", .option(0)),
  ])
  func `a number that is another option's text is ambiguous`(
    line: String,
    reading: ResponseReader.Reading
  ) {
    #expect(ResponseReader(Self.numbers).reading(of: line) == reading)
  }
}
