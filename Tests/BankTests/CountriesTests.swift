import BankFixtures
import Facts
import Foundation
import Testing

/// What must hold within the bank of countries, whatever its sources say.
struct CountriesTests {
  @Test func `a capital has the region of its country`() throws {
    let regions = try column("region", of: "countries")
    for row in try CountriesBank.rows("capitals") {
      #expect(row.text("region") == regions[row.text("country")], "\(row.text("capital"))")
    }
  }

  @Test func `neighbours have each other, in truth and in doubt`() throws {
    let rows = try CountriesBank.rows("borders")
    for column in ["neighbours", "avoid"] {
      let lists = Dictionary(
        uniqueKeysWithValues: rows.map { ($0.text("country"), $0.texts(column)) }
      )
      for (country, neighbours) in lists {
        for neighbour in neighbours {
          #expect(lists[neighbour]?.contains(country) == true, "\(country), \(neighbour)")
        }
      }
    }
  }

  @Test func `the number of neighbours counts them`() throws {
    let counted = try CountriesBank.rows("borders").filter { !$0.text("number").isEmpty }
    #expect(counted.count == 119)
    for row in counted {
      #expect(row.text("number") == String(row.texts("neighbours").count), "\(row.text("country"))")
    }
  }

  @Test func `a landlocked country has neighbours`() throws {
    let coasts = try column("coast", of: "countries")
    let islands = try CountriesBank.rows("borders").filter { $0.texts("neighbours").isEmpty }
    #expect(coasts.values.count { $0 == "landlocked" } == 43)
    for row in islands { #expect(coasts[row.text("country")] == "on the sea") }
  }

  /// What sounds alike tells the answer: a word in common, or three letters that begin one.
  @Test(arguments: [("capitals", "capital"), ("money", "currency"), ("languages", "languages")])
  func `what tells its country is not asked`(table: String, asked: String) throws {
    for row in try CountriesBank.rows(table) where row.text("telling") == "false" {
      let country = Set(words(row.text("country")))
      for text in row.texts(asked) {
        #expect(country.isDisjoint(with: words(text)), "\(text), \(row.text("country"))")
      }
    }
  }

  @Test func `a domain that is asked is not how its country begins`() throws {
    let asked = try CountriesBank.rows("domains").filter { $0.text("telling") == "false" }
    for row in asked {
      let name = CountryNames.folded(row.text("country"))
      #expect(!name.hasPrefix(row.text("domain").dropFirst()), "\(name)")
    }
    #expect(asked.count > 80)
  }

  @Test(arguments: [
    ("languages", "languages"), ("countries", "continent"), ("countries", "joined"),
  ])
  func `what is left out is named`(table: String, column: String) throws {
    let description = try description(of: table)
    let unknown = try CountriesBank.rows(table).filter { $0.texts(column).isEmpty }
    #expect(!unknown.isEmpty)
    for row in unknown { #expect(description.contains(row.text("country"))) }
  }

  @Test func `a country without a capital is named`() throws {
    let description = try description(of: "capitals")
    let capitals = try column("capital", of: "capitals")
    let others = try CountriesBank.codes().keys.filter { capitals[$0] == nil }
    #expect(others.count == 10)
    for country in others { #expect(description.contains(country)) }
  }

  /// What the descriptor says of a table.
  private func description(of table: String) throws -> String {
    struct Package: Decodable {
      struct Resource: Decodable {
        let name: String
        let description: String
      }
      let resources: [Resource]
    }
    let text = try BankFixture.shipped("countries").descriptor
    let package = try JSONDecoder().decode(Package.self, from: Data(text.utf8))
    return try #require(package.resources.first { $0.name == table }).description
  }

  private func column(_ name: String, of table: String) throws -> [String: String] {
    let pairs = try CountriesBank.rows(table).map { ($0.text("country"), $0.text(name)) }
    return Dictionary(uniqueKeysWithValues: pairs)
  }

  /// The beginnings of a name's words that say something.
  private func words(_ name: String) -> [String] {
    let small = ["and", "new", "north", "saint", "san", "south", "the"]
    return CountryNames.folded(name).split { !$0.isLetter }.map(String.init)
      .filter { $0.count > 2 && !small.contains($0) }.map { String($0.prefix(3)) }
  }
}
