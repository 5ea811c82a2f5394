import Foundation

/// What packages of PyPI say of the countries, read by a script that shares no code with ours.
enum CountryPeers {
  /// By package, code and column the texts that stand there.
  typealias Sayings = [String: [String: [String: [String]]]]

  /// Nil where a package is missing.
  static let sayings: Sayings? = {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [
      "python3",
      URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("country-peers.py").path,
    ]
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    do { try process.run() } catch { return nil }
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    if process.terminationStatus != 0 { return nil }
    return try? JSONDecoder().decode(Sayings.self, from: data)
  }()
}
