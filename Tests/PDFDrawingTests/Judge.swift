import Foundation

/// Programs of other makers that read what we write.
enum Judge {
  static let hasQPDF = isThere(["qpdf", "--version"])
  static let hasPoppler = isThere(["pdftotext", "-v"])
  static let hasReportlab = isThere(["python3", "-c", "import reportlab"])
  static let hasFontTools = isThere(["python3", "-c", "import fontTools.ttLib"])
  static let hasPyPDF = isThere(["python3", "-c", "import pypdf"])
  /// DejaVu Sans.
  static let latin = font(family: "DejaVu Sans")
  /// A font of kanji and kana.
  static let japanese = font(family: "IPAGothic") ?? font(family: "VL Gothic")

  struct Failure: Error {
    let status: Int32
    let complaint: String
  }

  /// Runs a program on a file, whose path stands for `{}` among the words, and returns what it prints.
  static func run(_ words: [String], on file: [UInt8] = []) throws -> Data {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let paths = ["input", "output", "errors"].map { folder.appendingPathComponent($0) }
    try Data(file).write(to: paths[0])
    for path in paths.dropFirst() { try Data().write(to: path) }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = words.map { $0 == "{}" ? paths[0].path : $0 }
    process.standardOutput = try FileHandle(forWritingTo: paths[1])
    process.standardError = try FileHandle(forWritingTo: paths[2])
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      let complaint = try String(contentsOf: paths[2], encoding: .utf8)
      throw Failure(status: process.terminationStatus, complaint: complaint)
    }
    return try Data(contentsOf: paths[1])
  }

  static func text(_ words: [String], on file: [UInt8] = []) throws -> String {
    String(decoding: try run(words, on: file), as: UTF8.self)
  }

  private static func isThere(_ words: [String]) -> Bool { (try? run(words)) != nil }

  /// The bytes of an installed font, nil where Fontconfig has none of the family.
  private static func font(family: String) -> [UInt8]? {
    let words = ["fc-match", "--format=%{family}\n%{file}", family + ":style=Book,Regular,regular"]
    guard let lines = try? text(words).split(separator: "\n"), lines.count == 2,
      lines[0].split(separator: ",").contains(Substring(family)),
      let data = try? Data(contentsOf: URL(filePath: String(lines[1])))
    else { return nil }
    return [UInt8](data)
  }
}
