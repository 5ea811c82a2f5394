import BankFixtures
import Facts
import Testing

/// The project's bank of countries, read once.
enum CountriesBank {
  private static let bank = Result { try BankFixture.shipped("countries").reading().bank }

  /// The rows of one of its tables.
  static func rows(_ table: String) throws -> [BankRows.Row] {
    try BankRows(table, of: #require(try bank.get())).rows
  }

  /// The code of each country by ISO 3166.
  static func codes() throws -> [String: String] {
    let pairs = try rows("countries").map { ($0.text("country"), $0.text("code")) }
    return Dictionary(uniqueKeysWithValues: pairs)
  }
}
