import Files
import Foundation
import GameRules
import Questions
import Saves
import Testing
import Text

struct PartyResultTests {
  private static let date = "2026-01-31T23:59:59Z"

  private func result(_ way: PartyWay) throws -> PartyResult {
    PartyResult(try PlayedParties.played(way).party, date: Self.date)
  }

  /// Two players, one right, one wrong, one who says nothing.
  private func small() throws -> PartyResult {
    let quiz = Quiz(
      title: "Small",
      rounds: [
        Quiz.Round(items: [
          Item(id: "1", stem: "=1+1?", body: .choice(options: ["2", "a, b"], key: 0))
        ])
      ]
    )
    let setting = try PartySetting(way: .phones, timeLimit: TimeLimit(.seconds(30)))
    var party = try Party(setting: setting, quiz: quiz)
    for name in ["Ada", "=Bo", "Cy"] {
      try party.apply(.join(PlayedParties.name(name), team: nil), at: .zero)
    }
    try party.apply(.advance, at: .zero)
    try party.apply(.advance, at: .zero)
    try party.apply(.respond(member: 0, item: 0, .option(0)), at: .milliseconds(2005))
    try party.apply(.respond(member: 1, item: 0, .option(1)), at: .milliseconds(12_000))
    try party.apply(.award(side: 1, Points(5)), at: .milliseconds(12_500))
    try party.apply(.deduct(side: 1, Points(2)), at: .milliseconds(12_600))
    try party.apply(.award(side: 2, Points(1000)), at: .milliseconds(12_700))
    try party.apply(.undo, at: .milliseconds(12_800))
    try party.apply(.deduct(side: 2, Points(7)), at: .milliseconds(12_900))
    try party.apply(.reveal, at: .seconds(13))
    try party.apply(.advance, at: .seconds(14))
    return PartyResult(party, date: Self.date)
  }

  @Test func `a result holds the board and every response with its time`() throws {
    let result = try small()
    #expect(result.title == "Small" && result.way == .phones && result.marks.isEmpty)
    #expect(result.members.map(\.name) == ["Ada", "=Bo", "Cy"])
    #expect(result.board.map(\.points) == [Points(967), Points(3), .zero])
    #expect(result.board.map(\.rank) == [1, 2, 3])
    #expect(result.responses.map(\.response) == ["2", "a, b", nil])
    #expect(result.responses.map(\.time) == [2005, 12_000, nil])
    #expect(result.responses.map(\.isRight) == [true, false, false])
    #expect(result.awards.map(\.points) == [Points(5), Points(-2)])
    #expect(result.awards.map(\.name) == ["=Bo", "=Bo"] && result.awards.map(\.round) == [1, 1])
  }

  @Test(arguments: PartyWay.allCases)
  func `results are kept, in the order of the parties`(way: PartyWay) throws {
    let scratch = try Scratch()
    let log = PartyResultLog(folder: scratch.path, files: FileSystem())
    #expect(try log.load().records.isEmpty)
    let results = [try small(), try result(way)]
    for result in results { #expect(try log.append(result).isEmpty) }
    #expect(try log.load().records == results && log.load().reports.isEmpty)
    #expect(log.path == scratch.path + "/party-results-v1.jsonl")
  }

  @Test func `points beyond a single award are kept too`() throws {
    let scratch = try Scratch()
    let log = PartyResultLog(folder: scratch.path, files: FileSystem())
    var party = try PlayedParties.played(.hotSeat).party
    for _ in 0..<3 { try party.apply(.award(side: 0, Points.most), at: .seconds(1000)) }
    let result = PartyResult(party, date: Self.date)
    #expect(result.board[0].points > Points.most)
    _ = try log.append(result)
    #expect(try log.load().records == [result])
  }

  @Test func `the names of the last party of a way are offered again`() throws {
    let scratch = try Scratch()
    let log = PartyResultLog(folder: scratch.path, files: FileSystem())
    for result in [try small(), try result(.quizmaster), try result(.phones), try result(.hotSeat)]
    {
      _ = try log.append(result)
    }
    let contents = try log.load()
    #expect(contents.lastNames(of: .quizmaster).map(\.text) == ["Ada", "Bo", "Cy 🐟"])
    #expect(contents.lastNames(of: .phones).map(\.text) == ["Blues", "Reds"])
    #expect(contents.lastNames(of: .buzzers).isEmpty)
  }

  @Test func `who was put out stands nowhere`() throws {
    #expect(try result(.phones).members.map(\.name) == ["Ada", "Bo", "Cy 🐟"])
  }

  @Test(arguments: PartyWay.allCases)
  func `the first format is read for ever`(way: PartyWay) throws {
    let scratch = try Scratch()
    let log = PartyResultLog(folder: scratch.path, files: FileSystem())
    let fixture = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/party-results-v1.jsonl")
    try scratch.write(Data(contentsOf: fixture), to: "party-results-v1.jsonl")
    let contents = try log.load()
    #expect(contents.reports.isEmpty)
    let kept = try #require(contents.records.first { $0.way == way })
    let now = try result(way)
    #expect(kept.members == now.members && kept.responses == now.responses)
    #expect(kept.marks == now.marks)
    // What came later than this file: awards, and times on the board as they were.
    #expect(kept.awards.isEmpty)
    #expect(kept.board.map(\.name) == now.board.map(\.name))
    #expect(kept.board.map(\.points) == now.board.map(\.points))
    #expect(kept.board.map(\.right) == now.board.map(\.right))
  }

  @Test func `as CSV it has a board and a line for each response`() throws {
    let export = PartyExport(try small())
    #expect(
      String(decoding: export.boardCSV, as: UTF8.self) == """
        rank,name,points,right,seconds
        1,Ada,967,1,2.005
        2,'=Bo,3,0,0.000
        3,Cy,0,0,0.000

        """
    )
    #expect(
      String(decoding: export.responsesCSV, as: UTF8.self) == """
        round,item,stem,name,team,response,right,points,seconds,kind
        1,1,'=1+1?,Ada,,2,yes,967,2.005,response
        1,1,'=1+1?,'=Bo,,"a, b",no,0,12.000,response
        1,1,'=1+1?,Cy,,,,0,,response
        1,,,'=Bo,,,,5,,award
        1,,,'=Bo,,,,-2,,award

        """
    )
  }

  @Test func `as CSV a quizmaster's rounds have a line for each member`() throws {
    let export = PartyExport(try result(.quizmaster))
    let text = String(decoding: export.responsesCSV, as: UTF8.self)
    #expect(text.contains("\n1,,,Ada,,,,4,,marks\n"))
    #expect(text.contains("\n2,,,Cy 🐟,,,,7.5,,marks\n"))
  }

  @Test(arguments: PartyWay.allCases)
  func `as JSON it reads back`(way: PartyWay) throws {
    let result = try result(way)
    let node = try JSONReader().read(PartyExport(result).json)
    #expect(JSONValue(node) == result.json)
  }
}
