import Facts
import Testing

/// One column of the bank of countries, and what its peers must say of it.
struct CountryCheck: Sendable, CustomTestStringConvertible {
  /// A peer that says something else of a row, and why the bank is right all the same.
  struct Departure: Sendable {
    let peer: String
    let countries: [String]
    let reason: String

    init(_ peer: String, _ countries: [String], _ reason: String) {
      self.peer = peer
      self.countries = countries
      self.reason = reason
    }
  }

  let table: String
  let column: String
  /// The peers' column, where it has another name.
  var told: String?
  /// So many peers must agree on a row of which none departs.
  let quorum: Int
  var departures: [Departure] = []
  /// Whether what a peer says of a row agrees with it; nil where it says nothing to the point.
  let agrees: @Sendable (_ row: BankRows.Row, _ said: [String]) -> Bool?

  var testDescription: String { "\(table).\(column)" }

  /// What is wrong: a row that a peer departs from without being listed, a row that is listed and
  /// does not depart, a row that too few peers confirm.
  ///
  /// - `key`: Where the peers have the row.
  func faults(
    in rows: [BankRows.Row],
    _ sayings: Peers.Sayings,
    key: (BankRows.Row) -> String
  ) -> [String] {
    var faults: [String] = []
    for row in rows where !row.texts(column).isEmpty {
      let country = row.text("country").isEmpty ? row.text(column) : row.text("country")
      var confirmed = 0
      var isListed = false
      for (peer, sayings) in sayings.sorted(by: { $0.key < $1.key }) {
        let listed = departures.contains { $0.peer == peer && $0.countries.contains(country) }
        isListed = isListed || listed
        guard let said = sayings[key(row)]?[told ?? column], let agreed = agrees(row, said)
        else { continue }
        if agreed { confirmed += 1 }
        if agreed == listed {
          let found = "\(country): \(peer) says \(said), the bank \(row.texts(column))"
          faults.append(listed ? found + ", though it is listed to depart" : found)
        }
      }
      if confirmed < quorum, !isListed {
        faults.append("\(country): \(confirmed) peers confirm \(row.texts(column))")
      }
    }
    return faults
  }
}
