import BankFixtures
import Facts
import Testing
import Text

struct BankPlacesTests {
  private static let fixture = BankFixture(
    descriptor: """
      {"name": "x", "resources": [
        {"name": "a", "path": "a.csv",
         "quiz:questions": {"land": [
           "Where is {lake}?",
           {"one": "Whose is {lake}?", "these": "Which of these is {lake} of?"}]},
         "quiz:statements": {"land": "{lake} is in {land}."},
         "schema": {"fields": [{"name": "lake"}, {"name": "land"}]}}]}
      """,
    tables: ["a.csv": "lake,land\n\nComo,\"Italy\nand more\"\nErie,Canada\n"]
  )

  @Test(
    arguments: [
      ("Where is {lake}?", 4, "resources.a.quiz:questions.land[0]"),
      ("Which of these is {lake} of?", 5, "resources.a.quiz:questions.land[1].these"),
      ("{lake} is in {land}.", 6, "resources.a.quiz:statements.land"),
    ]
  )
  func `a template is found by its text`(_ text: String, line: Int, path: String) throws {
    let places = Self.fixture.reading().places
    let spot = try #require(places.template(text, of: "a"))
    #expect(spot.file == "datapackage.json")
    #expect(spot.place.line == line)
    #expect(spot.path == path)
    #expect(places.template(text, of: "b") == nil)
    #expect(places.template(text + "x", of: "a") == nil)
  }

  @Test func `a record is found by its number, past blank lines and breaks in cells`() {
    let places = Self.fixture.reading().places
    #expect(places.row(0, of: "a")?.place == TextPlace(line: 3, column: 1))
    #expect(places.row(1, of: "a", column: "land")?.place == TextPlace(line: 5, column: 6))
    #expect(places.row(1, of: "a", column: "none")?.place == TextPlace(line: 5, column: 1))
    #expect(places.row(1, of: "a")?.file == "a.csv")
    #expect(places.row(2, of: "a") == nil)
    #expect(places.row(-1, of: "a") == nil)
    #expect(places.row(0, of: "b") == nil)
  }

  @Test func `a table is found in the descriptor`() {
    let places = Self.fixture.reading().places
    #expect(places.table("a")?.place.line == 2)
    #expect(places.table("b") == nil)
    #expect(places.descriptor.place == TextPlace(line: 1, column: 1))
  }
}
