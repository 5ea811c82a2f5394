/// A quiz file as its lines, so that changing an item leaves every other line as somebody wrote it.
public struct QuizDocument: Sendable {
  /// What a line is for.
  private enum Line {
    case item([UInt8])
    case other([UInt8], isRound: Bool)

    var bytes: [UInt8] {
      switch self {
      case .item(let bytes), .other(let bytes, _): bytes
      }
    }
  }

  /// A byte order mark at the beginning, which stays there.
  private let mark: [UInt8]
  private var lines: [Line]
  private var endsInBreak: Bool
  /// The quiz that the lines say.
  public private(set) var quiz: Quiz

  /// Reads a file.
  ///
  /// - Parameter bytes: The whole file.
  /// - Throws: What is wrong with each line, in order.
  public init(_ bytes: [UInt8]) throws(QuizFaults) {
    mark = bytes.starts(with: Self.byteOrderMark) ? Self.byteOrderMark : []
    let bytes = bytes.dropFirst(mark.count)
    var reader = QuizReader()
    var lines: [Line] = []
    var faults: [QuizFault] = []
    // By bytes: a line break of two is a single character of a text.
    for line in bytes.split(separator: Self.lineBreak, omittingEmptySubsequences: false) {
      let line = Array(line)
      do throws(QuizFault) {
        switch try reader.read(line: line) {
        case .item: lines.append(.item(line))
        case .round: lines.append(.other(line, isRound: true))
        case .header, .blank: lines.append(.other(line, isRound: false))
        }
      } catch {
        faults.append(error)
      }
    }
    if !faults.isEmpty { throw QuizFaults(faults: faults) }
    endsInBreak = bytes.last == Self.lineBreak
    if endsInBreak { lines.removeLast() }
    self.lines = lines
    quiz = reader.quiz
  }

  /// The file as it now is; every line ends in a line feed but, where it had none, the last.
  public var bytes: [UInt8] {
    var bytes = mark + Array(lines.map(\.bytes).joined(separator: [Self.lineBreak]))
    if endsInBreak, !lines.isEmpty { bytes.append(Self.lineBreak) }
    return bytes
  }

  /// Puts another item in the place of one that is there.
  public mutating func replace(_ place: ItemPlace, with item: Item) {
    lines[line(of: place)] = .item(Array(QuizWriter().item(item).utf8))
    quiz.replace(place, with: item)
  }

  /// Takes an item out that is there; a round that loses its last item stays.
  public mutating func drop(_ place: ItemPlace) {
    lines.remove(at: line(of: place))
    quiz.remove(place)
  }

  /// Moves an item that is there, so that it then stands at a place of a round that is there, at
  /// most one past its last item.
  public mutating func move(_ place: ItemPlace, to target: ItemPlace) {
    let moved = lines.remove(at: line(of: place))
    let item = quiz[place]
    quiz.remove(place)
    lines.insert(moved, at: line(before: target))
    quiz.insert(item, at: target)
  }

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
  private static let lineBreak = UInt8(ascii: "\n")

  /// The line of an item that is there.
  private func line(of place: ItemPlace) -> Int {
    let before = quiz.rounds.prefix(place.round - 1).reduce(0) { $0 + $1.items.count }
    let number = before + place.item - 1
    let items = lines.indices.filter { if case .item = lines[$0] { true } else { false } }
    return items[number]
  }

  /// The line that an item is put before to stand at a place; past a round's last item, the line
  /// after that, or after the round's own.
  private func line(before place: ItemPlace) -> Int {
    if place.item <= quiz.rounds[place.round - 1].items.count { return line(of: place) }
    if place.item > 1 {
      return line(of: ItemPlace(round: place.round, item: place.item - 1)) + 1
    }
    let rounds = lines.indices.filter {
      if case .other(_, isRound: true) = lines[$0] { true } else { false }
    }
    // Items before the first round line are a round without a line.
    let unnamed = quiz.rounds.count - rounds.count
    let number = place.round - 1 - unnamed
    return number < 0 ? rounds.first ?? lines.count : rounds[number] + 1
  }
}
