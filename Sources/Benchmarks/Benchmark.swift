import Text

/// Something that is measured.
protocol Benchmark: Sendable {
  /// The name on the command line.
  var name: String { get }

  /// Runs and measures it.
  func figures() throws -> [Figure]
}

/// One measured number.
struct Figure {
  let name: String
  let value: Int
  let unit: String

  var json: JSONValue {
    ["name": .string(name), "value": .number(String(value)), "unit": .string(unit)]
  }
}

/// Why nothing could be measured.
enum BenchmarkError: Error {
  /// No benchmark has the name.
  case unknownName
  /// The banks are not where they should be.
  case noBanks
  /// A bank has faults.
  case brokenBank(String)
}
