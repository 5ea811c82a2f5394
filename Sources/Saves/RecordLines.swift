import Files
import Text

/// The bytes of a file of records as lines, each looked for and read when it is asked for.
///
/// Who adds a record wants to know of one good line, not of thousands.
struct RecordLines<Record: SavedRecord>: Sequence, IteratorProtocol {
  /// What one line holds.
  enum Line {
    case blank
    case record(Record)
    case fault(SaveReport.Finding)
  }

  private var rest: ArraySlice<UInt8>
  private var number = 0

  init(_ bytes: [UInt8]) {
    rest = bytes[...]
  }

  /// Reads the lines of a file; none where there is no file.
  init(of path: String, _ files: FileSystem) throws(FileError) {
    switch try files.kind(at: path) {
    case .nothing:
      self.init([])
    case .folder, .other:
      // A pipe would be waited for.
      throw FileError(operation: .read, path: path, reason: .found(try files.kind(at: path)))
    case .file:
      self.init(try files.read(path))
    }
  }

  /// The next line, nil at the end; a line break at the end begins no further line.
  mutating func next() -> Line? {
    if rest.isEmpty { return nil }
    number += 1
    let line = rest.prefix { $0 != UInt8(ascii: "\n") }
    // What follows the last line break is whole only if its checksum says so.
    let isLast = line.endIndex == rest.endIndex
    rest = rest[line.endIndex...].dropFirst()
    if line.isEmpty { return .blank }
    if !CheckedLine.isSound(line) {
      return .fault(isLast ? .torn(line: number) : .damaged(line: number))
    }
    do throws(JSONError) {
      return .record(try Record(JSONReader().read(Array(line), firstLine: number)))
    } catch {
      return .fault(.noRecord(error))
    }
  }

  /// Whether the file ends within a line.
  var isTorn: Bool {
    let start = rest.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? rest.startIndex
    let last = rest[start...]
    return !last.isEmpty && !CheckedLine.isSound(last)
  }

  /// Whether there is something, but no record.
  var isUnreadable: Bool {
    var hasFault = false
    for line in self {
      switch line {
      case .blank: continue
      case .record: return false
      case .fault: hasFault = true
      }
    }
    return hasFault
  }
}
