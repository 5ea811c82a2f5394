import Text

/// The bytes of a file of scores, line by line.
struct ScoreLines {
  /// What one line holds.
  enum Line {
    case blank
    case record(ScoreRecord)
    case fault(SaveReport.Finding)
  }

  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Each line in order, read when it is asked for.
  var lines: some Sequence<Line> {
    let parts = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return parts.enumerated().lazy.map { index, part in
      // What follows the last line break is whole only if its checksum says so.
      Self.line(part, number: index + 1, isLast: index == parts.count - 1)
    }
  }

  /// Whether the file ends within a line.
  var isTorn: Bool {
    let start = bytes.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let rest = bytes[start...]
    return !rest.isEmpty && !CheckedLine.isSound(rest)
  }

  /// Whether there is something, but no record.
  var isUnreadable: Bool {
    var hasFault = false
    for line in lines {
      switch line {
      case .blank: continue
      case .record: return false
      case .fault: hasFault = true
      }
    }
    return hasFault
  }

  private static func line(_ part: ArraySlice<UInt8>, number: Int, isLast: Bool) -> Line {
    if part.isEmpty { return .blank }
    if !CheckedLine.isSound(part) {
      return .fault(isLast ? .torn(line: number) : .damaged(line: number))
    }
    do throws(JSONError) {
      return .record(try ScoreRecord(JSONReader().read(Array(part), firstLine: number)))
    } catch {
      return .fault(.noRecord(error))
    }
  }
}
