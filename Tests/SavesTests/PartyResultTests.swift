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
    try party.apply(.reveal, at: .seconds(13))
    try party.apply(.advance, at: .seconds(14))
    return PartyResult(party, date: Self.date)
  }

  @Test func `a result holds the board and every response with its time`() throws {
    let result = try small()
    #expect(result.title == "Small" && result.way == .phones && result.marks.isEmpty)
    #expect(result.members.map(\.name) == ["Ada", "=Bo", "Cy"])
    #expect(result.board.map(\.points) == [Points(967), .zero, .zero])
    #expect(result.board.map(\.rank) == [1, 2, 2])
    #expect(result.responses.map(\.response) == ["2", "a, b", nil])
    #expect(result.responses.map(\.time) == [2005, 12_000, nil])
    #expect(result.responses.map(\.isRight) == [true, false, false])
  }

  @Test(arguments: PartyWay.allCases)
  func `results are kept, in the order of the parties`(way: PartyWay) throws {
    let scratch = try Scratch()
    let log = PartyResultLog(folder: scratch.path, files: FileSystem())
    #expect(try log.load().results.isEmpty)
    let results = [try small(), try result(way)]
    for result in results { #expect(try log.append(result).isEmpty) }
    #expect(try log.load().results == results && log.load().reports.isEmpty)
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
    #expect(try log.load().results == [result])
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
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil {
      let scratch = try Scratch()
      let log = PartyResultLog(folder: scratch.path, files: FileSystem())
      for way in PartyWay.allCases { _ = try log.append(result(way)) }
      try Data(try scratch.bytes(of: "party-results-v1.jsonl")).write(to: fixture)
    }
    try scratch.write(Data(contentsOf: fixture), to: "party-results-v1.jsonl")
    let contents = try log.load()
    #expect(contents.reports.isEmpty)
    #expect(try contents.results.first { $0.way == way } == result(way))
  }

  @Test func `as CSV it has a board and a line for each response`() throws {
    let export = PartyExport(try small())
    #expect(
      String(decoding: export.boardCSV, as: UTF8.self) == """
        rank,name,points,right,seconds
        1,Ada,967,1,2.005
        2,'=Bo,0,0,0.000
        2,Cy,0,0,0.000

        """
    )
    #expect(
      String(decoding: export.responsesCSV, as: UTF8.self) == """
        round,item,stem,name,team,response,right,points,seconds
        1,1,'=1+1?,Ada,,2,yes,967,2.005
        1,1,'=1+1?,'=Bo,,"a, b",no,0,12.000
        1,1,'=1+1?,Cy,,,,0,

        """
    )
  }

  @Test func `as CSV a quizmaster's rounds have a line for each member`() throws {
    let export = PartyExport(try result(.quizmaster))
    let text = String(decoding: export.responsesCSV, as: UTF8.self)
    #expect(text.contains("\n1,,,Ada,,,,4,\n"))
    #expect(text.contains("\n2,,,Cy 🐟,,,,7.5,\n"))
  }

  @Test(arguments: PartyWay.allCases)
  func `as JSON it reads back`(way: PartyWay) throws {
    let result = try result(way)
    let node = try JSONReader().read(PartyExport(result).json)
    #expect(JSONValue(node) == result.json)
  }
}
