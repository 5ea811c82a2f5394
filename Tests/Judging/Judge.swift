public import Foundation

/// Programs of other makers that read what we write.
public enum Judge {
  /// Whether qpdf is on this machine.
  public static let hasQPDF = isThere(["qpdf", "--version"])
  /// Whether Poppler is on this machine.
  public static let hasPoppler = isThere(["pdftotext", "-v"])
  /// Whether reportlab is on this machine.
  public static let hasReportlab = isThere(["python3", "-c", "import reportlab"])
  /// Whether fontTools is on this machine.
  public static let hasFontTools = isThere(["python3", "-c", "import fontTools.ttLib"])
  /// Whether pypdf is on this machine.
  public static let hasPyPDF = isThere(["python3", "-c", "import pypdf"])
  /// DejaVu Sans.
  public static let latin = font(family: "DejaVu Sans")
  /// A font of kanji and kana.
  public static let japanese = font(family: "IPAGothic") ?? font(family: "VL Gothic")

  /// A program that did not end well.
  public struct Failure: Error {
    /// What it exited with.
    public let status: Int32
    /// What it said on standard error.
    public let complaint: String
  }

  /// Runs a program on files, whose paths take the places of `{}` among the words, and returns what it prints.
  public static func run(_ words: [String], on files: [UInt8]...) throws -> Data {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let output = folder.appendingPathComponent("output")
    let errors = folder.appendingPathComponent("errors")
    for path in [output, errors] { try Data().write(to: path) }
    var paths: [String] = []
    for (number, file) in files.enumerated() {
      let path = folder.appendingPathComponent("input-\(number)")
      try Data(file).write(to: path)
      paths.append(path.path)
    }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = words.map { $0 == "{}" ? paths.removeFirst() : $0 }
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: errors)
    try ProcessStart.run(process)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      let complaint = try String(contentsOf: errors, encoding: .utf8)
      throw Failure(status: process.terminationStatus, complaint: complaint)
    }
    return try Data(contentsOf: output)
  }

  /// Runs a program on a file and returns what it prints as text.
  public static func text(_ words: [String], on file: [UInt8] = []) throws -> String {
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
