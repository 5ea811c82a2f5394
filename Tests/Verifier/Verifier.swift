public import Foundation

/// Holds items to the design by reading a bank's files and each item's certificate by itself.
///
/// It shares no code with the generator: a second reading of the same rules.
public struct Verifier {
  private var yardstick: Yardstick
  private var known: [String: [Finding]] = [:]

  /// Reads a bank.
  ///
  /// - Parameter folder: Holds `datapackage.json` and the tables.
  /// - Throws: What reading a file throws; `CocoaError` for a descriptor that is no JSON object.
  public init(folder: URL) throws {
    yardstick = Yardstick(try BankReader.facts(folder: folder))
  }

  /// Reads a bank from its texts.
  ///
  /// - Parameters:
  ///   - descriptor: The text of `datapackage.json`.
  ///   - tables: The tables' texts by path.
  /// - Throws: `CocoaError` for a descriptor that is no JSON object or a table that is not there.
  public init(descriptor: String, tables: [String: String]) throws {
    var reader = try BankReader(descriptor: descriptor) { path in
      guard let text = tables[path] else { throw CocoaError(.fileNoSuchFile) }
      return text
    }
    yardstick = Yardstick(reader.facts())
  }

  /// What is wrong with items, each taken by itself.
  ///
  /// - `lines`: One item a line, as `items` prints them.
  public mutating func findings(lines: [String]) -> [Finding] {
    lines.enumerated().flatMap { number, line in findings(line, number + 1) }
  }

  /// What is wrong with the items of one round, taken together.
  ///
  /// - `lines`: The round's items in their order; lines without a stem are passed over.
  public mutating func roundFindings(lines: [String]) -> [Finding] {
    var tellings: [Telling] = []
    for (number, line) in lines.enumerated() {
      guard let item = ItemLine(line) else { continue }
      if let telling = TellingReader(item: item, line: number + 1).telling(&yardstick) {
        tellings.append(telling)
      }
    }
    return RoundCheck.findings(tellings)
  }

  /// What is missing from a census, or stands in it twice or by mistake.
  ///
  /// - `lines`: All items of the bank, as `items --all` prints them.
  public mutating func censusFindings(lines: [String]) -> [Finding] {
    CensusCheck(lines, &yardstick).findings
  }

  private mutating func findings(_ line: String, _ number: Int) -> [Finding] {
    var report = Report(line: number)
    if let item = ItemLine(line) {
      ItemCheck(item: item).run(&yardstick, &report)
    } else {
      report.add(.shape, found: "“\(line.prefix(60))”", expected: "an item with a certificate")
    }
    return report.findings
  }
}
