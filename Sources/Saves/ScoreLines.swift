import Text

/// The bytes of a file of scores as lines, each looked for and read when it is asked for.
///
/// Who adds a score wants to know of one good line, not of thousands.
struct ScoreLines: Sequence, IteratorProtocol {
  /// What one line holds.
  enum Line {
    case blank
    case record(ScoreRecord)
    case fault(SaveReport.Finding)
  }

  private var rest: ArraySlice<UInt8>
  private var number = 0

  init(_ bytes: [UInt8]) {
    rest = bytes[...]
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
      return .record(try ScoreRecord(JSONReader().read(Array(line), firstLine: number)))
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
