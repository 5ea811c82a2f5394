import Foundation
import GameRules
import Judging
import Questions
import Testing

@testable import Terminal

/// What a party looks like, on a television and in a small window.
struct PartyFrameTests {
  /// A state of a party, and the keys that lead there.
  struct Scene: CustomTestStringConvertible {
    let name: String
    let way: PartyWay
    let keys: String
    var testDescription: String { name }
  }

  static let scenes = [
    Scene(name: "lobby", way: .buzzers, keys: ""),
    Scene(name: "round", way: .buzzers, keys: "\r"),
    Scene(name: "open", way: .buzzers, keys: "\r\r2n"),
    Scene(name: "claimed", way: .buzzers, keys: "\r\r2"),
    Scene(name: "reveal", way: .buzzers, keys: "\r\r2a3b"),
    Scene(name: "paused", way: .buzzers, keys: "\r\rp"),
    Scene(name: "leaving", way: .buzzers, keys: "\r\r2\u{1B}"),
    Scene(name: "board", way: .buzzers, keys: "\r\r2a3b\r\r1a\r"),
    Scene(name: "keys", way: .buzzers, keys: "\r?"),
    Scene(name: "hand-over", way: .hotSeat, keys: "\r\r"),
    Scene(name: "hot-seat", way: .hotSeat, keys: "\r\r\r"),
    Scene(name: "on-paper", way: .quizmaster, keys: "\r\r"),
    Scene(name: "papers", way: .quizmaster, keys: "\r\r\r\r"),
    Scene(name: "answer", way: .quizmaster, keys: "\r\r\r\r\r"),
    Scene(name: "points", way: .quizmaster, keys: "\r\r\r\r\r\r\r7 5.5 8"),
    Scene(name: "break", way: .quizmaster, keys: "\r\r\r\r\r\r\r7 5.5 8\r\r\r"),
    Scene(name: "podium", way: .quizmaster, keys: "\r\r\r\r\r\r\r7 5.5 8\r\r\r\u{1B}y"),
  ]

  private func stage(_ scene: Scene) throws -> PartyStage {
    let members = ["Ada", "Zoë", "Bo", "東京の人"]
    let count: Int
    switch scene.way {
    case .hotSeat: count = 2
    case .quizmaster: count = 3
    case .buzzers, .phones: count = 4
    }
    var stage = try PartyStage(
      scene.way,
      members: Array(members[..<count]),
      timeLimit: scene.way == .quizmaster ? nil : .seconds(30),
      extras: scene.way == .quizmaster ? [.joker] : [],
      scoreboard: scene.name == "board" ? .item : .round,
      hasBreaks: true,
      multipliers: [0: 2]
    )
    for key in scene.keys {
      stage.press(String(key))
      stage.wait(.milliseconds(1100))
    }
    return stage
  }

  @Test(arguments: scenes, [(100, 30), (60, 18)])
  func `a state of a party`(scene: Scene, size: (Int, Int)) throws {
    let picture = try stage(scene).picture(size.0, size.1)
    try GoldenFile("party-\(scene.name)-\(size.0)x\(size.1).txt").expect(picture.text)
  }

  @Test(arguments: [
    (1, 1), (3, 2), (10, 3), (20, 5), (40, 12), (60, 18), (80, 24), (160, 50), (500, 300),
  ])
  func `every state fits every size, with any letters`(columns: Int, rows: Int) throws {
    for scene in Self.scenes {
      let stage = try stage(scene)
      for alphabet in [Alphabet.unicode, .ascii] {
        let canvas = PartyStage.canvas(columns, rows, alphabet)
        let frame = stage.screen.frame(on: canvas, at: stage.now)
        #expect(frame.lines.count == rows)
        #expect(frame.lines.allSatisfy { $0.width <= columns }, "\(scene.name)")
        if alphabet == .ascii {
          let shown = FramePicture(frame).shown.joined()
          #expect(shown.utf8.allSatisfy { $0 < 0x80 }, "\(scene.name)")
        }
      }
    }
  }

  @Test(arguments: [(100, 30), (80, 24), (60, 18), (160, 50)])
  func `the whole item is seen at every usual size`(columns: Int, rows: Int) throws {
    for item in Samples.items {
      let quiz = Quiz(rounds: [Quiz.Round(items: [item])])
      var stage = try PartyStage(.buzzers, quiz: quiz, timeLimit: .seconds(30))
      stage.press("\r\r")
      for keys in ["", "1", "n", "p"] {
        stage.press(keys)
        let shown = stage.picture(columns, rows).shown.joined(separator: "\n")
        #expect(!shown.contains("more below"), "\(item.id), \(keys)")
      }
    }
  }

  @Test func `no key shows before it is revealed`() throws {
    var stage = try PartyStage(.quizmaster)
    stage.press("\r\r")
    while stage.party.phase == .open || stage.party.phase == .collecting {
      let picture = stage.picture(60, 18).text
      let (shown, roles) = try #require(picture.range(of: "\nroles\n")).parts(of: picture)
      #expect(!shown.contains("✓"))
      #expect(!roles.contains("r"))
      stage.press("\r")
    }
    #expect(stage.party.phase == .reveal)
    #expect(stage.words.contains("✓ The answer is b) Saab 900"))
  }

  @Test func `a typed key is not shown while the item is open`() throws {
    let quiz = Quiz(rounds: [Quiz.Round(items: [PartySamples.items[1]])])
    var stage = try PartyStage(.buzzers, quiz: quiz)
    stage.press("\r\r")
    #expect(!stage.words.contains("Beatles"))
    stage.press("1")
    #expect(!stage.words.contains("Beatles"))
    stage.press("y")
    #expect(stage.words.contains("✓ The answer is The Beatles"))
  }

  @Test func `nothing of the next item shows at the hand-over`() throws {
    var stage = try PartyStage(.hotSeat, members: ["Ada", "Bo"])
    stage.press("\r\r")
    #expect(stage.party.phase == .handOver)
    let item = try #require(stage.party.item)
    #expect(stage.words.contains("Pass the keyboard to"))
    #expect(!stage.words.contains(item.stem.prefix(10)))
    for option in item.options { #expect(!stage.words.contains(option)) }
  }

  @Test func `an item of any length can be scrolled to its end`() throws {
    let long = String(repeating: "very long ", count: 400)
    let item = Item(id: "", stem: long, body: .choice(options: ["x", long, "last"], key: 2))
    var stage = try PartyStage(.buzzers, quiz: Quiz(rounds: [Quiz.Round(items: [item])]))
    stage.press("\r\r")
    for _ in 0..<30 where !stage.words.contains("c)  last") {
      stage.press(.pageDown, on: PartyStage.canvas(60, 18))
    }
    #expect(stage.words.contains("c)  last"))
  }

  @Test func `names steer no terminal`() throws {
    let stage = try PartyStage(.buzzers, members: ["A\u{1B}[31mb", "\u{202E}Bo"])
    let shown = stage.picture().shown.joined()
    #expect(!shown.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
  }

  @Test func `movement is counted from the board before`() throws {
    var stage = try PartyStage(.quizmaster)
    stage.pressSlowly("\r\r\r\r\r\r\r7 5 8\r\r")
    #expect(stage.party.phase == .scoreboard)
    #expect(!stage.words.contains("▲"))
    stage.pressSlowly("\r\r\r\r\r\r\r")
    #expect(stage.party.phase == .entering)
    stage.pressSlowly("1 9 2\r:board\r")
    #expect(stage.words.contains("Bo"))
    #expect(BoardMovement(before: stage.party).ranks == [0: 2, 1: 3, 2: 1])
  }

  @Test func `a long list of members is scrolled through`() throws {
    var stage = try PartyStage(.quizmaster, members: (1...150).map { "Team \($0)" })
    #expect(stage.words.contains("▼ more below"))
    #expect(!stage.words.contains("Team 150"))
    for _ in 0..<20 { stage.press(.pageDown, on: PartyStage.canvas(60, 18)) }
    #expect(stage.words.contains("Team 150"))
    stage.press("?")
    stage.press(.down, on: PartyStage.canvas(60, 18))
    #expect(stage.words.contains("▲ more above"))
    stage.press("x")
    #expect(!stage.words.contains("▲ more above"))
  }
}

extension Range<String.Index> {
  /// What of a text stands before and after the range.
  fileprivate func parts(of text: String) -> (Substring, Substring) {
    (text[..<lowerBound], text[upperBound...])
  }
}
