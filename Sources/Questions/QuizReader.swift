public import Text

/// Reads a quiz file line by line: an optional header, round lines, item lines.
///
/// The writer of the same format is `QuizWriter`. Lines come one at a time, so that a quiz can be
/// read from a pipe whose later lines are something else.
public struct QuizReader: Sendable {
  private var title: String?
  private var seed: UInt64?
  private var generator: Int?
  private var banks: [Quiz.BankCredit] = []
  private var rounds: [(line: RoundLine?, items: [Item])] = [(nil, [])]
  private var line = 0
  private var hasHeader = false

  /// What a line of a quiz file is.
  public enum LineKind: Sendable {
    /// It says nothing.
    case blank
    /// It names the quiz and what it was drawn from.
    case header
    /// It begins a round.
    case round
    /// It is an item.
    case item
  }

  private struct RoundLine {
    let title: String
    let origin: String?
    let isTiebreak: Bool
  }

  /// Begins with nothing read.
  public init() {}

  /// Takes the next line in; a blank one says nothing.
  ///
  /// - Parameter bytes: The line without its line feed; a carriage return may end it.
  /// - Returns: What the line is.
  /// - Throws: What is wrong with the line; it then says nothing, and reading can go on.
  @discardableResult
  public mutating func read(line bytes: [UInt8]) throws(QuizFault) -> LineKind {
    line += 1
    if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { return .blank }
    let node: JSONNode
    do throws(JSONError) {
      node = try JSONReader().read(bytes, firstLine: line)
    } catch {
      throw QuizFault(place: error.place, found: error.found, expected: error.expected)
    }
    return try read(node)
  }

  /// Takes in what the next line holds, read already.
  ///
  /// - Returns: What the line is.
  /// - Throws: What is wrong with it; it then says nothing, and reading can go on.
  @discardableResult
  public mutating func read(_ node: JSONNode) throws(QuizFault) -> LineKind {
    guard case .object(let object) = node.content else {
      throw QuizFault(place: node.place, found: node.content.kind, expected: "an object")
    }
    let fields = QuizFields(object, place: node.place)
    if object["stem"] != nil {
      rounds[rounds.count - 1].items.append(try ItemReader().item(fields))
      return .item
    } else if object["round"] != nil {
      rounds.append((try round(fields), []))
      return .round
    } else if object["quiz"] != nil {
      try header(fields)
      return .header
    }
    throw QuizFault(
      place: node.place,
      found: "an object without \"stem\", \"round\" or \"quiz\"",
      expected: "an item, a round or a header"
    )
  }

  private mutating func header(_ fields: QuizFields) throws(QuizFault) {
    let isFirst = rounds.count == 1 && rounds[0].items.isEmpty && !hasHeader
    if !isFirst {
      throw fields.fault(found: "a header", expected: "at most one, before all else")
    }
    hasHeader = true
    let text = try fields.text("quiz") ?? ""
    title = text.isEmpty ? nil : text
    seed = try fields.whole("seed", as: UInt64.self)
    generator = try fields.whole("generator", as: Int.self)
    for bank in try fields.objects("banks") {
      banks.append(
        Quiz.BankCredit(
          name: try bank.text("name") ?? "",
          fingerprint: try bank.text("fingerprint") ?? "",
          license: try bank.text("license") ?? "",
          attribution: try bank.text("attribution") ?? ""
        )
      )
    }
  }

  private func round(_ fields: QuizFields) throws(QuizFault) -> RoundLine {
    RoundLine(
      title: try fields.text("round") ?? "",
      origin: try fields.text("from"),
      isTiebreak: try fields.flag("tiebreak")
    )
  }

  /// The quiz as it was read so far; rounds without items are kept, where they have a line.
  public var quiz: Quiz {
    Quiz(
      title: title,
      seed: seed,
      generator: generator,
      banks: banks,
      rounds: rounds.filter { $0.line != nil || !$0.items.isEmpty }.map { line, items in
        Quiz.Round(
          title: line.flatMap { $0.title.isEmpty ? nil : $0.title },
          origin: line?.origin,
          isTiebreak: line?.isTiebreak ?? false,
          items: items
        )
      }
    )
  }
}
