import Foundation
import Testing

/// Parties whose program dies again and again.
struct PartyKillTests {
  /// Numbers that a seed gives, SplitMix64.
  private struct Chance {
    var state: UInt64

    mutating func below(_ bound: Int) -> Int {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
    }
  }

  /// When the program dies.
  private enum Moment: CaseIterable {
    /// Once some bytes of the receipt have been read: what it says has happened.
    case inReceipt
    /// Once a line has been typed.
    case afterLine
    /// Once the journal has grown, most times before it is on the disk and confirmed.
    case inJournal
  }

  private static let arguments = [
    "party", "--buzzers", "--players", "Ada,Bo,Cy", "--questions", "4", "--seed", "7", "--plain",
  ]

  /// No two players are level but at zero, for times would part them.
  private static let script = [
    "", "", "1", "b", "2", "a", "award Cy 300", "deduct Bo 40", "", "3", "right", "", "3",
    "award Ada 100", "wrong", "1", "right", "undo", "award Ada 150", "", "deduct Cy 10", "skip",
  ]

  let program: Program

  init() throws {
    program = try Program()
  }

  /// Where the party stands as `again` says it; nil where it is over.
  private func state(_ live: LiveProgram) throws -> String? {
    try live.type("mark one", "again", "mark two")
    if try live.text(through: "\"mark one\"") == nil { return nil }
    return try live.text(through: "\"mark two\"")
  }

  private static func board(_ text: String) -> [String] {
    text.split(separator: "\n").suffix(3).map(String.init)
  }

  /// The party without a death: its state before each line, and the board at the end.
  private func undisturbed() throws -> (states: [String], board: [String]) {
    let live = try LiveProgram(program, Self.arguments)
    var states: [String] = []
    for line in Self.script {
      states.append(try #require(try state(live)))
      try live.type(line)
    }
    let end = try live.finish()
    #expect(end.code == 0)
    return (states, Self.board(end.text))
  }

  private var journalSize: Int {
    var status = stat()
    return stat(program.scratch["saves/party-v1.jsonl"], &status) == 0 ? Int(status.st_size) : 0
  }

  /// Types a line, and lets the program die over it.
  private func die(
    _ live: LiveProgram,
    over line: String,
    at moment: Moment,
    bytes: Int
  ) throws {
    let size = journalSize
    try live.type(line)
    switch moment {
    case .inReceipt: try live.wait(forBytes: bytes)
    case .inJournal:
      let limit = ContinuousClock.now + .seconds(10)
      while journalSize == size, ContinuousClock.now < limit {}
    case .afterLine: break
    }
    try live.end(by: SIGKILL)
  }

  /// The program that goes on, after it died while doing so from time to time.
  private func resumed(_ chance: inout Chance, _ deaths: inout Int) throws -> LiveProgram {
    while true {
      let live = try LiveProgram(program, ["party", "--resume", "--plain"])
      if chance.below(4) > 0 { return live }
      if chance.below(2) == 0 { try live.wait(forBytes: 1 + chance.below(200)) }
      try live.end(by: SIGKILL)
      deaths += 1
    }
  }

  @Test func `the board is the same after 200 deaths at moments that seed 1 draws`() throws {
    let (states, board) = try undisturbed()
    try #require(Set(states).count == states.count, "two states of the script read the same")
    var chance = Chance(state: 1)
    var deaths = 0
    var parties = 1
    while deaths < 200 {
      var live = try LiveProgram(program, Self.arguments)
      var place = 0
      #expect(try state(live) == states[0])
      while place < Self.script.count - 1 {
        let line = Self.script[place]
        guard chance.below(3) > 0 else {
          try live.type(line, "mark")
          _ = try #require(try live.text(through: "\"mark\""))
          place += 1
          continue
        }
        let moment = Moment.allCases[chance.below(3)]
        try die(live, over: line, at: moment, bytes: 1 + chance.below(9))
        deaths += 1
        live = try resumed(&chance, &deaths)
        try live.type("resume")
        let state = try #require(try state(live), "line \(place) of party \(parties)")
        let found = try #require(
          [place, place + 1].first { states[$0] == state },
          "line \(place) of party \(parties), \(moment): \(state)"
        )
        if moment == .inReceipt { #expect(found == place + 1, "a receipt was not kept") }
        place = found
      }
      try live.type(Self.script[place])
      let end = try live.finish()
      #expect(end.code == 0 && Self.board(end.text) == board)
      parties += 1
    }
    let results = try program.scratch.text(of: "saves/party-results-v1.jsonl")
    #expect(results.split(separator: "\n").count == parties)
  }

  @Test(arguments: [1, 40, 200, 400])
  func `a death over the last line leaves one result, and the board once more`(bytes: Int) throws {
    let (_, board) = try undisturbed()
    let live = try LiveProgram(program, Self.arguments)
    for line in Self.script.dropLast() { try live.type(line) }
    try live.type("mark")
    _ = try live.text(through: "\"mark\"")
    try die(live, over: Self.script.last ?? "", at: .inReceipt, bytes: bytes)
    let again = try LiveProgram(program, ["party", "--resume", "--plain"]).finish()
    // Where it had come to its end, nothing is left to go on with.
    #expect(again.code == 66 || Self.board(again.text) == board)
    let results = try program.scratch.text(of: "saves/party-results-v1.jsonl")
    #expect(results.split(separator: "\n").count == 2)
  }
}
