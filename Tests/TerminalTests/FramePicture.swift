@testable import Terminal

/// A frame as text, to be compared and read: what it shows, then what each column is.
struct FramePicture {
  private let frame: Frame

  init(_ frame: Frame) {
    self.frame = frame
  }

  /// The lines as they are seen.
  var shown: [String] {
    frame.lines.map { $0.pieces.map(\.text.string).joined() }
  }

  /// The lines without the spaces at their ends.
  var trimmed: [String] { shown.map(Self.trimmed) }

  /// The picture and, below it, a letter for the role of every column.
  var text: String {
    let cursor = frame.cursor.map { ", cursor at column \($0.column), row \($0.row)" } ?? ""
    let head = "\(frame.size.columns) columns, \(frame.size.rows) rows\(cursor)"
    let roles = frame.lines.map { line in
      line.pieces.map { String(repeating: Self.letter($0.role), count: $0.text.width) }.joined()
    }
    let lines = [head] + shown + ["roles"] + roles
    return lines.map { Self.trimmed($0) + "\n" }.joined()
  }

  private static func trimmed(_ line: String) -> String {
    line.lastIndex { $0 != " " }.map { String(line[...$0]) } ?? ""
  }

  private static func letter(_ role: Role) -> String {
    switch role {
    case .plain: " "
    case .strong: "s"
    case .faint: "f"
    case .accent: "a"
    case .right: "r"
    case .wrong: "w"
    case .warning: "!"
    case .selected: "#"
    }
  }
}
