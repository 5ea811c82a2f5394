import Files
import Foundation
import Saves
import Testing

struct RecordLogTests {
  let scratch: Scratch
  let log: ScoreLog
  let file = "scores-v1.jsonl"

  init() throws {
    scratch = try Scratch()
    log = ScoreLog(folder: scratch.path, files: FileSystem())
  }

  func write(_ text: String) throws {
    try scratch.write(text.utf8, to: file)
  }

  /// What a log of records looks like, without the line break at its end.
  static func text(_ records: [ScoreRecord]) throws -> String {
    let scratch = try Scratch()
    let log = ScoreLog(folder: scratch.path, files: FileSystem())
    for record in records { _ = try log.append(record) }
    return String(decoding: try scratch.bytes(of: "scores-v1.jsonl").dropLast(), as: UTF8.self)
  }

  static let three = ["Ada", "Bo", "Cy"].map { ScoreRecord.sample(name: $0) }

  @Test
  func `where there is nothing, there are no scores`() throws {
    #expect(try log.load() == ScoreLog(folder: scratch.path + "/none", files: FileSystem()).load())
    #expect(try log.load().records.isEmpty && log.load().reports.isEmpty)
    #expect(try scratch.names.isEmpty)
  }

  @Test
  func `scores come back in the order of the games, the folder is made`() throws {
    let log = ScoreLog(folder: scratch.path + "/a/b/", files: FileSystem())
    for record in Self.three { #expect(try log.append(record).isEmpty) }
    #expect(log.path == scratch.path + "/a/b/scores-v1.jsonl")
    #expect(try log.load().records == Self.three)
    #expect(try log.load().reports.isEmpty)
  }

  @Test(arguments: [
    "", "\"", "\\", "a\nb\r\n", "\0", "\u{2028}\u{85}", "👩‍👩‍👧‍👦🇫🇷", "e\u{301}", "\u{202E}x",
    "{\"check\": \"",
    ", \"check\": \"00000000\"}", String(repeating: "ä\"", count: 5_000),
  ])
  func `any name is kept`(name: String) throws {
    _ = try log.append(.sample(name: name))
    _ = try log.append(.sample(name: "after"))
    let names = try log.load().records.map(\.name.unicodeScalars).map(Array.init)
    #expect(names == [Array(name.unicodeScalars), Array("after".unicodeScalars)])
  }

  @Test
  func `numbers are kept to their ends`() throws {
    let record = ScoreRecord.sample(points: .min, right: .max, seed: .max)
    _ = try log.append(record)
    #expect(try log.load().records == [record])
  }

  @Test
  func `the first format is read for ever`() throws {
    let fixture = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/scores-v1.jsonl")
    try scratch.write(Data(contentsOf: fixture), to: file)
    let contents = try log.load()
    #expect(contents.reports.isEmpty)
    #expect(contents.records.map(\.name) == ["Ada", "Jim \"Big Tuna\" Halpert \\ 🐟", "Player"])
    #expect(
      contents.records.last
        == ScoreRecord(
          name: "Player",
          points: 0,
          right: 0,
          of: 10,
          streak: 0,
          mode: "daily",
          bank: "/home/ada/Bänke/Münzen.xlsx",
          seed: 0,
          date: "2026-02-02T00:00:00Z"
        )
    )
    #expect(contents.records.map(\.seed) == [20_240_229, .max, 0])
    #expect(contents.records.map(\.points) == [1850, 1200, 0])
  }

  @Test
  func `what is written stays as it was first written`() throws {
    #expect(
      try Self.text([.sample()]) == """
        {"name": "Ada", "points": 100, "right": 1, "of": 10, "streak": 1, "mode": "classic", \
        "bank": "jim-halpert", "seed": 5, "date": "2026-01-31T20:15:00Z", "check": "5717d313"}
        """
    )
  }

  @Test
  func `a last line that broke off anywhere is skipped, and the next score stands whole`() throws {
    let whole = try Self.text(Self.three)
    let last = try Self.text([Self.three[2]])
    for cut in 1..<last.utf8.count {
      try write(String(whole.dropLast(cut)))
      #expect(try log.load().records == Array(Self.three.prefix(2)), "\(cut)")
      #expect(try log.load().reports == [SaveReport(path: log.path, finding: .torn(line: 3))])
      #expect(try log.append(.sample(name: "Di")).isEmpty)
      #expect(try log.load().records.map(\.name) == ["Ada", "Bo", "Di"])
      #expect(try log.load().reports == [SaveReport(path: log.path, finding: .damaged(line: 3))])
    }
  }

  @Test
  func `a last line without its line break is whole all the same`() throws {
    try write(Self.text(Self.three))
    #expect(try log.load().records == Self.three)
    #expect(try log.load().reports.isEmpty)
  }

  @Test
  func `no byte can change without being noticed`() throws {
    let bytes = Array(try Self.text(Self.three).utf8) + [10]
    let first = try Self.text([Self.three[0]]).utf8.count
    for place in 0..<first {
      for bit in [0, 5] as [UInt8] {
        var changed = bytes
        changed[place] ^= 1 << bit
        try scratch.write(changed, to: file)
        let contents = try log.load()
        #expect(contents.records == Array(Self.three.dropFirst()), "\(place)")
        #expect(contents.reports.first?.finding == .damaged(line: 1), "\(place)")
      }
    }
  }

  @Test
  func `a line of a later version is skipped and says what it lacks`() throws {
    // Its checksum was reckoned by another program.
    try write(Self.text(Self.three) + "\n{\"name\": 7, \"check\": \"42c22b03\"}\n\n")
    let contents = try log.load()
    #expect(contents.records == Self.three)
    #expect(
      contents.reports.map(\.description) == [
        "\(log.path):4:10: \"name\" is 7; expected a string; the line is skipped"
      ]
    )
  }

  @Test(arguments: ["garbage", "\0\u{1}", "{}\n{}\n", "\n\nx\n", "\u{FEFF}\n"])
  func `a file in which nothing can be read is kept under another name`(text: String) throws {
    try write(text)
    #expect(
      try log.load().reports == [SaveReport(path: log.path, finding: .nothingReadable)]
    )
    let aside = scratch.path + "/scores-v1.damaged-1.jsonl"
    #expect(
      try log.append(.sample()) == [SaveReport(path: log.path, finding: .setAside(as: aside))]
    )
    #expect(try scratch.bytes(of: "scores-v1.damaged-1.jsonl") == Array(text.utf8))
    #expect(try log.load().records == [.sample()])
    #expect(try log.append(.sample()).isEmpty)
    #expect(try scratch.names == ["scores-v1.damaged-1.jsonl", file])
  }

  @Test(arguments: ["", "\n", "\n\n"])
  func `an empty file is no damage`(text: String) throws {
    try write(text)
    #expect(try log.load().reports.isEmpty)
    #expect(try log.append(.sample()).isEmpty)
    #expect(try log.load().records == [.sample()])
  }

  @Test
  func `files of another number are never touched`() throws {
    try scratch.write("garbage".utf8, to: "scores-v2.jsonl")
    try scratch.write("garbage".utf8, to: "scores-v10.jsonl")
    _ = try log.append(.sample())
    #expect(try log.load().reports.isEmpty)
    #expect(try scratch.bytes(of: "scores-v2.jsonl") == Array("garbage".utf8))
    #expect(try scratch.names == [file, "scores-v10.jsonl", "scores-v2.jsonl"])
  }

  @Test
  func `a folder or a pipe in the place of the file is said`() throws {
    let blocked = ScoreLog(folder: scratch.path, files: FileSystem())
    try FileSystem().createFolder(log.path)
    let folder = FileError(operation: .read, path: log.path, reason: .found(.folder))
    #expect(throws: folder) { try blocked.load() }
    #expect(throws: folder) { try blocked.append(.sample()) }
    try FileManager.default.removeItem(atPath: log.path)
    #expect(mkfifo(log.path, 0o600) == 0)
    let pipe = FileError(operation: .read, path: log.path, reason: .found(.other))
    #expect(throws: pipe) { try blocked.load() }
    #expect(throws: pipe) { try blocked.append(.sample()) }
  }

  @Test
  func `a report is one line whatever the folder is called`() throws {
    let log = ScoreLog(folder: scratch.path + "/a\nb", files: FileSystem())
    _ = try log.append(.sample())
    try Data("x".utf8).write(to: URL(filePath: log.path))
    #expect(
      try log.load().reports.map(\.description) == [
        "\(scratch.path)/a\\nb/scores-v1.jsonl: nothing that can be read; expected one record a line"
      ]
    )
  }
}
