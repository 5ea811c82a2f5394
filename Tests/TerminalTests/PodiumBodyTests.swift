import GameRules
import Testing

@testable import Terminal

struct PodiumBodyTests {
  @Test(arguments: [(76, 20), (116, 36), (60, 15)])
  func `long thanks leave the podium its room, begin below it and go on beyond the screen`(
    columns: Int,
    rows: Int
  ) throws {
    let board = try PartySamples.party(
      .quizmaster,
      lines: ["", "award 1 5", "award 2 4", "award 3 3"]
    ).board
    let canvas = Canvas(
      screen: ScreenSize(columns: columns + 4, rows: rows + 4),
      alphabet: .unicode
    ).whole
    let stage = Stage(canvas: canvas, rows: rows)
    func picture(_ credits: [String]) -> [String] {
      PodiumBody(standings: board, credits: credits).lines(on: stage).map {
        $0.pieces.map(\.text.string).joined()
      }
    }
    let credits = (1...30).map { "Facts: source \($0)" }
    let lines = picture(credits)
    let podium = lines.prefix { !$0.contains("Facts") }
    // Steps are made of blocks; their words would say that there was no room.
    #expect(podium.contains { $0.contains("███") })
    #expect(podium.count >= rows / 2 && podium.count < rows)
    #expect(Array(lines.suffix(credits.count)).map { $0.trimmed } == credits)
    // What is short is there whole.
    #expect(picture(["Facts: us", "Licence: CC0"]).count <= rows)
  }
}

extension String {
  fileprivate var trimmed: String { String(drop { $0 == " " }) }
}
