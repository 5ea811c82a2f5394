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

  /// The board as CSV with the columns rank, name, points, right, seconds.
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

  /// A line for each response as CSV, with the columns round, item, stem, name, team, response, right,
  /// points, seconds; under a quizmaster a line for each round's points, without item and response.
  public var responsesCSV: [UInt8] {
    let teams = Dictionary(
      result.members.map { ($0.name, $0.team ?? "") },
      uniquingKeysWith: { first, _ in first }
    )
    let responses = result.responses.map { response in
      [
        String(response.round), String(response.item), Self.cell(response.stem),
        Self.cell(response.name), Self.cell(teams[response.name] ?? ""),
        Self.cell(response.response ?? ""), Self.verdict(on: response),
        response.points.description, response.time.map { Self.seconds($0) } ?? "",
      ]
    }
    let marks = result.marks.map { mark in
      [
        String(mark.round), "", "", Self.cell(mark.name), "", "", "", mark.points.description, "",
      ]
    }
    let header = [
      "round", "item", "stem", "name", "team", "response", "right", "points", "seconds",
    ]
    return CSVWriter().write([header] + responses + marks)
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
