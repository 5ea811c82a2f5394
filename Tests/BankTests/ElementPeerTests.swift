import Foundation
import Testing

/// Every value of the bank of elements is held against what the packages mendeleev and
/// periodic-table-cli of PyPI say; where they depart or are silent, `ElementDoubts` says why.
///
/// Without a peer are our own words alone: the clues, which stand for the namesakes, the notes, and
/// what is to be avoided.
@Suite(
  .enabled(
    if: Peers.elements.areThere,
    "pip install --no-deps mendeleev periodic-table-cli"
  )
)
struct ElementPeerTests {
  /// What a peer writes where the bank has other words for the same meaning.
  private static let otherWords = [
    "argon": "inactive", "chlorine": "greenish yellow", "chromium": "color", "fluorine": "flow",
    "hydrogen": "water generate", "lanthanum": "hidden", "nitrogen": "soda forming",
    "osmium": "odor", "oxygen": "acid former", "phosphorus": "bringer of light",
    "thallium": "green twig", "xenon": "strange",
  ]
  private static let countries = [
    "England": "the United Kingdom", "Great Britain": "the United Kingdom",
    "Scotland": "the United Kingdom", "United States": "the United States",
  ]
  private static let kindWords = [
    "heavenly body": ["asteroid", "earth", "moon", "planet", "sun"],
    "mythical figure": ["god", "goddess", "goblin", "mythical", "mythology", "titans"],
    "scientist": ["honor"],
  ]

  private func comparison() throws -> ElementComparison {
    ElementComparison(try Peers.elements.sayings.get(), numbers: try ElementRows.numbers())
  }

  /// Expects that nothing departs or stays unconfirmed but what is listed, and nothing is listed
  /// in vain.
  private func expectOnlyDoubts(
    _ comparison: ElementComparison,
    of columns: Set<String>,
    agreements: Int
  ) {
    let departures = ElementDoubts.departures.map(\.0).filter { columns.contains($0.cell.column) }
    let byHand = ElementDoubts.byHand.map(\.0).filter { columns.contains($0.column) }
    #expect(comparison.departures == Set(departures))
    #expect(comparison.unconfirmed.isSubset(of: byHand + departures.map(\.cell)))
    #expect(Set(byHand).isSubset(of: comparison.unconfirmed))
    #expect(comparison.agreements >= agreements)
  }

  @Test func `places in the table, families and states are the peers'`() throws {
    var comparison = try comparison()
    let columns: Set = ["symbol", "group", "period", "block", "family", "state"]
    for row in try ElementRows("elements").rows {
      for column in columns where row[column] != [] {
        comparison.hold(row.text("name"), column) { $0 == row[column] }
      }
    }
    expectOnlyDoubts(comparison, of: columns, agreements: 1200)
  }

  @Test func `names are the peers', in the spelling of IUPAC or of America`() throws {
    var comparison = try comparison()
    let american = ["aluminium": "aluminum", "caesium": "cesium"]
    for row in try ElementRows("elements").rows {
      let name = row.text("name")
      comparison.hold(name, "name") { $0 == [name] || $0 == [american[name]] }
    }
    expectOnlyDoubts(comparison, of: ["name"], agreements: 236)
  }

  @Test func `weights are the peers', rounded to two decimals`() throws {
    var comparison = try comparison()
    for row in try ElementRows("elements").rows {
      guard let weight = Double(row.text("weight")) else { continue }
      // Half of the last decimal, and what binary fractions lose.
      comparison.hold(row.text("name"), "weight") { said in
        said.contains { Double($0).map { abs($0 - weight) <= 0.005_001 } ?? false }
      }
    }
    expectOnlyDoubts(comparison, of: ["weight"], agreements: 83)
  }

  @Test func `years of discovery are the peers'`() throws {
    var comparison = try comparison()
    for row in try ElementRows("discoveries").rows where row["year"] != [] {
      comparison.hold(row.text("element"), "year") { $0 == row["year"] }
    }
    expectOnlyDoubts(comparison, of: ["year"], agreements: 110)
  }

  @Test func `discoverers are all that the peer names, of disputed ones at least one`() throws {
    var comparison = try comparison()
    for row in try ElementRows("discoveries").rows where row["discoverers"] != [] {
      let surnames = (row["discoverers"] ?? []).map { $0.split(separator: " ").last ?? "" }
      comparison.hold(row.text("element"), "discoverers") { said in
        let words = PeerWords(said)
        let held = surnames.count { words.hold(String($0)) }
        if row.text("credit") == "disputed" { return held > 0 }
        let people = said.joined().replacingOccurrences(of: " and ", with: ",")
          .split { ",;/".contains($0) }
        return held == surnames.count && people.count == surnames.count
      }
    }
    expectOnlyDoubts(comparison, of: ["discoverers"], agreements: 75)
  }

  @Test func `countries of discovery are the peer's`() throws {
    var comparison = try comparison()
    for row in try ElementRows("discoveries").rows where row["country"] != [] {
      comparison.hold(row.text("element"), "country") { said in
        said.map { Self.countries[$0] ?? $0 } == row["country"]
      }
    }
    expectOnlyDoubts(comparison, of: ["country"], agreements: 70)
  }

  @Test func `namesakes are the peer's, and of their kind`() throws {
    var comparison = try comparison()
    for row in try ElementRows("names").rows {
      let namesake = row.text("namesake").split(separator: " ").last ?? ""
      comparison.hold(row.text("element"), "namesake", against: "origin") {
        PeerWords($0).hold(String(namesake))
      }
      guard let kind = row["kind"]?.first else { continue }
      comparison.hold(row.text("element"), "kind", against: "origin") { said in
        let words = PeerWords(said)
        let kinds = Self.kindWords.filter { $0.value.contains { words.hold($0) } }.keys
        // A place is what is nothing else.
        return kind == "place" ? kinds.isEmpty : kinds.contains(kind)
      }
    }
    expectOnlyDoubts(comparison, of: ["namesake", "kind"], agreements: 110)
  }

  @Test func `meanings of names and words behind symbols are the peer's`() throws {
    var comparison = try comparison()
    for row in try ElementRows("meanings").rows {
      let element = row.text("element")
      comparison.hold(element, "meaning", against: "origin") { said in
        let words = PeerWords(said)
        return words.hold(row.text("language"))
          && words.hold(Self.otherWords[element] ?? row.text("meaning"))
      }
    }
    for row in try ElementRows("symbols").rows {
      comparison.hold(row.text("element"), "word", against: "origin") {
        PeerWords($0).hold(row.text("word"))
      }
    }
    expectOnlyDoubts(comparison, of: ["meaning", "word"], agreements: 44)
  }

  @Test func `melting points are the peers' within one degree`() throws {
    var comparison = try comparison()
    for row in try ElementRows("melting").rows {
      guard let celsius = Double(row.text("celsius")) else { continue }
      comparison.hold(row.text("element"), "celsius", against: "kelvin") { said in
        // Of an element with several forms each has its own.
        said.contains { Double($0).map { abs($0 - 273.15 - celsius) <= 1 } ?? false }
      }
    }
    expectOnlyDoubts(comparison, of: ["celsius"], agreements: 55)
  }
}
