import Foundation
import Testing

/// Holds every file to the modules that its room may import.
///
/// The compiler's own check misses a module that comes in through a declared target.
struct ImportTests {
  /// For each room what its files may import: our rooms first, then the system's modules.
  private static let allowed: [String: Set<String>] = [
    "ArgumentReading": ["Text"],
    "Benchmarks": ["Facts", "Files", "Questions", "Sheets", "Text"],
    "Facts": ["Text"],
    "Files": ["Glibc", "Darwin"],
    "GameRules": ["Facts", "Questions"],
    "PDFDrawing": [],
    "Questions": ["Facts", "Text"],
    "Saves": ["Files", "GameRules", "Questions", "Text"],
    "Sheets": ["PDFDrawing", "Questions", "Text"],
    "Terminal": ["GameRules", "Questions", "Text", "Glibc", "Darwin"],
    "Text": [],
    "quizwright": [
      "ArgumentReading", "Facts", "Files", "GameRules", "PDFDrawing", "Questions", "Saves",
      "Sheets",
      "Terminal", "Text",
      "Glibc", "Darwin", "FoundationEssentials",
    ],
  ]

  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private static func files(of room: String) throws -> [URL] {
    let folder = root.appendingPathComponent("Sources/\(room)")
    let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return try #require(found).compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
  }

  private static func imports(of file: URL) throws -> [String] {
    let text = try String(contentsOf: file, encoding: .utf8)
    let pattern =
      #/^\s*(?:@\w+(?:\([^)]*\))?\s+)*(?:(?:public|internal|private|package|fileprivate)\s+)?import\s+(?:(?:struct|class|enum|func|protocol|var|let|typealias)\s+)?(\w+)/#
      .anchorsMatchLineEndings()
    return text.matches(of: pattern).map { String($0.1) }
  }

  @Test func `every room is held to a list`() throws {
    let rooms = try FileManager.default.contentsOfDirectory(
      atPath: Self.root.appendingPathComponent("Sources").path
    ).filter { !$0.hasPrefix(".") }
    #expect(Set(rooms) == Set(Self.allowed.keys))
  }

  @Test(arguments: allowed.keys.sorted())
  func `a room imports nothing but what stands to its left`(room: String) throws {
    let may = Self.allowed[room] ?? []
    let files = try Self.files(of: room)
    #expect(!files.isEmpty)
    for file in files {
      for module in try Self.imports(of: file) {
        #expect(may.contains(module), "\(file.lastPathComponent) imports \(module)")
      }
    }
  }

  @Test func `only Files opens files and only Terminal touches the terminal`() throws {
    for room in Self.allowed.keys.sorted() where room != "Files" && room != "Terminal" {
      for file in try Self.files(of: room) {
        let text = try String(contentsOf: file, encoding: .utf8)
        for call in ["fopen(", "Glibc.open(", "FileManager", "tcsetattr", "ioctl("] {
          #expect(!text.contains(call), "\(file.lastPathComponent) calls \(call)")
        }
      }
    }
  }
}
