import GameRules
import Text

/// The results of a party for other programs.
public struct PartyExport: Sendable {
  private let result: PartyResult

  /// Makes the export of a result.
  public init(_ result: PartyResult) {
    self.result = result
  }

  /// One JSON object, a line for each of its parts.
  public var json: String { result.json.pretty() + "\n" }

  /// The board as CSV with the columns rank, name, points, right, seconds; a table of its own, for
  /// its lines and those of responses have little in common.
  public var boardCSV: [UInt8] {
    CSVWriter().write(
      [["rank", "name", "points", "right", "seconds"]]
        + result.board.map { line in
          [
            String(line.rank), Self.cell(line.name), line.points.description, String(line.right),
            Self.seconds(line.time),
          ]
        }
    )
  }

  /// What brought points as CSV with the columns round, item, stem, name, team, response, right,
  /// points, seconds, kind.
  ///
  /// A line's kind is `response`, `marks` for what a quizmaster entered for a round, before multiplier
  /// and joker, or `award` for what the host gave or took; the last two have no item and no response,
  /// and an award before the first round has no round.
  public var responsesCSV: [UInt8] {
    let header = [
      "round", "item", "stem", "name", "team", "response", "right", "points", "seconds", "kind",
    ]
    let marks = result.marks.map { Self.record($0.round, $0.name, $0.points, kind: "marks") }
    let awards = result.awards.map { Self.record($0.round, $0.name, $0.points, kind: "award") }
    return CSVWriter().write([header] + responses + marks + awards)
  }

  private var responses: [[String]] {
    let teams = Dictionary(
      result.members.map { ($0.name, $0.team ?? "") },
      uniquingKeysWith: { first, _ in first }
    )
    return result.responses.map { response in
      [
        String(response.round), String(response.item), Self.cell(response.stem),
        Self.cell(response.name), Self.cell(teams[response.name] ?? ""),
        Self.cell(response.response ?? ""), Self.verdict(on: response),
        response.points.description, response.time.map { Self.seconds($0) } ?? "", "response",
      ]
    }
  }

  /// Points that no item brought.
  private static func record(
    _ round: Int?,
    _ name: String,
    _ points: Points,
    kind: String
  ) -> [String] {
    let round = round.map { String($0) } ?? ""
    return [round, "", "", cell(name), "", "", "", points.description, "", kind]
  }

  /// Empty for those who gave no response, aloud or otherwise.
  private static func verdict(on response: PartyResult.Response) -> String {
    if response.isRight { return "yes" }
    return response.response == nil && response.time == nil ? "" : "no"
  }

  /// Milliseconds as seconds with three decimals.
  private static func seconds(_ milliseconds: Int) -> String {
    let digits = String(milliseconds % 1000)
    return "\(milliseconds / 1000)." + String(repeating: "0", count: 3 - digits.count) + digits
  }

  /// A text that a spreadsheet does not take for a formula: players choose their names.
  private static func cell(_ text: String) -> String {
    guard let first = text.first, "=+-@\t\r".contains(first), Points(text) == nil else {
      return text
    }
    return "'" + text
  }
}
