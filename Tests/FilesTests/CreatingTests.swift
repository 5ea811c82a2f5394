import Files
import Foundation
import Testing

struct CreatingTests {
  @Test func `a file is made once, and who comes second is refused`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "one").path
    let files = FileSystem()
    try files.create(path, with: Array("first".utf8), .renamed)
    #expect(throws: FileError(operation: .replace, path: path, reason: .found(.file))) {
      try files.create(path, with: Array("second".utf8), .synced)
    }
    #expect(try files.read(path) == Array("first".utf8))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["one"])
  }

  @Test func `not even a link that leads nowhere is replaced`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "link").path
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "nowhere")
    #expect(throws: FileError.self) {
      try FileSystem().create(path, with: [1], .renamed)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["link"])
  }

  @Test func `of many that make one file at once one makes it`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "one").path
    let made = Made()
    DispatchQueue.concurrentPerform(iterations: 40) { number in
      if (try? FileSystem().create(path, with: [UInt8(number)], .renamed)) != nil {
        made.add(UInt8(number))
      }
    }
    #expect(made.numbers.count == 1)
    #expect(try FileSystem().read(path) == made.numbers)
  }
}

/// Who made the file.
// Safe: a lock guards all that it holds.
private final class Made: @unchecked Sendable {
  private let lock = NSLock()
  private var kept: [UInt8] = []

  var numbers: [UInt8] { lock.withLock { kept } }

  func add(_ number: UInt8) { lock.withLock { kept.append(number) } }
}
