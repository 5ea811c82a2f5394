import GameRules
import Questions
import Testing

@testable import Terminal

/// What keys and time do to a party on the full screen.
struct PartyScreenTests {
  @Test func `a hot seat from the lobby to the podium`() throws {
    var stage = try PartyStage(.hotSeat, members: ["Ada", "Bo"])
    stage.pressSlowly("\r")
    #expect(stage.party.phase == .roundIntro)
    var phases: [PartyPhase] = []
    while stage.party.phase != .podium, phases.count < 100 {
      phases.append(stage.party.phase)
      stage.pressSlowly(stage.party.phase == .open ? "b" : "\r")
    }
    #expect(phases.prefix(4) == [.roundIntro, .handOver, .open, .reveal])
    #expect(phases.contains(.scoreboard))
    #expect(stage.party.ledger.outcomes.count == 4)
    #expect(stage.ending == nil)
    stage.pressSlowly("\r")
    #expect(stage.ending.isOver)
  }

  @Test func `of keys in one read the first takes the floor`() throws {
    for (keys, first) in [("231", 1), ("321", 2), ("9x?", nil)] as [(String, Int?)] {
      var stage = try PartyStage(.buzzers)
      stage.press("\r\r" + keys)
      #expect(stage.party.turn?.floor == first)
    }
  }

  @Test func `a miss locks out, the clock goes on, others steal`() throws {
    var stage = try PartyStage(.buzzers, timeLimit: .seconds(10))
    stage.press("\r\r")
    stage.wait(.seconds(3))
    stage.press("2a")
    #expect(stage.party.phase == .open)
    #expect(stage.words.contains("✗ Bo is out"))
    #expect(stage.words.contains("7 s left"))
    stage.press("2")
    #expect(stage.party.phase == .open)
    stage.press("3")
    #expect(stage.words.contains("▸ Zoë has the floor"))
    stage.press("1b")
    #expect(stage.party.phase == .reveal)
    #expect(stage.party.outcome?.entries[2].score?.isRight == true)
    #expect(stage.words.contains("✓ Zoë +850"))
    #expect(stage.words.contains("✗ Not right: Bo (a)"))
  }

  @Test(arguments: [("y", true), ("n", false), ("Y", true)])
  func `the host judges with one key`(key: String, isRight: Bool) throws {
    var stage = try PartyStage(.buzzers)
    stage.press("\r\r1" + key)
    #expect((stage.party.phase == .reveal) == isRight)
    #expect(stage.party.turn?.judged[0] == (isRight ? nil : false))
  }

  @Test func `the floor is lost when its time is over`() throws {
    var stage = try PartyStage(.buzzers, floorLimit: .seconds(5))
    stage.press("\r\r1")
    #expect(stage.words.contains("5 s left") || stage.words.contains("6 s left"))
    stage.wait(.milliseconds(5001))
    #expect(stage.party.turn?.judged == [0: false])
  }

  @Test func `Enter closes an open item only when it is pressed twice`() throws {
    var stage = try PartyStage(.buzzers)
    stage.press("\r\r\r")
    #expect(stage.party.phase == .open)
    #expect(stage.words.contains("Press Enter once more"))
    stage.press("2")
    #expect(stage.party.turn?.floor == 1)
    stage.press("n\r\r")
    #expect(stage.party.phase == .reveal)
  }

  @Test func `an Enter held down does not show the next player's question`() throws {
    var stage = try PartyStage(.hotSeat, members: ["Ada", "Bo"])
    stage.press("\r\r\r\r\r")
    #expect(stage.party.phase == .handOver)
    stage.wait(.milliseconds(300))
    stage.press("\r")
    #expect(stage.party.phase == .open)
  }

  @Test func `a key just after the time was up goes on to nothing`() throws {
    var stage = try PartyStage(.hotSeat, members: ["Ada", "Bo"], timeLimit: .seconds(10))
    stage.pressSlowly("\r\r\r")
    stage.wait(.milliseconds(10_001))
    #expect(stage.party.phase == .reveal)
    stage.press("\r")
    #expect(stage.party.phase == .reveal)
    stage.wait(.milliseconds(500))
    stage.press("\r")
    #expect(stage.party.phase == .handOver)
  }

  @Test func `a pause holds the clock and every response`() throws {
    var stage = try PartyStage(.buzzers, timeLimit: .seconds(10))
    stage.press("\r\r")
    stage.wait(.seconds(4))
    stage.press("p")
    stage.wait(.seconds(100))
    stage.press("2")
    #expect(stage.party.turn?.floor == nil)
    #expect(stage.words.contains("PAUSED") && stage.words.contains("6 s left"))
    stage.press("p")
    #expect(!stage.party.isPaused)
    #expect(stage.words.contains("6 s left"))
  }

  @Test func `a stopped program is a paused party`() throws {
    var stage = try PartyStage(.buzzers, timeLimit: .seconds(10))
    stage.suspend()
    #expect(stage.party.events.count == 3)
    stage.press("\r\r")
    stage.suspend()
    stage.wait(.seconds(1000))
    #expect(stage.party.isPaused && stage.party.phase == .open)
    stage.press("\r")
    #expect(!stage.party.isPaused && stage.party.phase == .open)
  }

  @Test func `points are typed in the order shown, and put right`() throws {
    var stage = try PartyStage(.quizmaster)
    stage.press("\r\r\r\r\r\r\r")
    #expect(stage.party.phase == .entering)
    stage.press("\r")
    #expect(stage.words.contains("points of Ada are not entered"))
    stage.press("7 5.5\r")
    #expect(stage.words.contains("2 numbers for 3"))
    #expect(stage.words.contains("▸ Points: 7 5.5"))
    stage.press(" 8\r")
    #expect(stage.party.ledger.marks[0] == [0: Points(7), 1: Points(tenths: 55), 2: Points(8)])
    stage.press("1 2 3\r\r")
    #expect(stage.party.phase == .scoreboard)
    #expect(stage.party.board.map(\.points) == [Points(3), Points(2), Points(1)])
  }

  @Test func `level teams are parted by what the host types for each`() throws {
    var stage = try PartyStage(.quizmaster, members: ["Ada", "Bo"])
    stage.pressSlowly("\r\r\r\r\r\r\r1 1\r\r\r\r\r\r\r\r\r\r1 1\r\r")
    #expect(stage.party.isTiebreak)
    #expect(stage.words.contains("Ada and Bo are level"))
    stage.pressSlowly("\r")
    #expect(stage.words.contains("▸ Ada:"))
    stage.press("what?\r")
    #expect(stage.party.turn?.replies.isEmpty == true)
    #expect(stage.words.contains("Nothing that this item can be responded to"))
    stage.press("\u{15}360\r")
    #expect(stage.words.contains("▸ Bo:"))
    #expect(!stage.words.contains("360"))
    stage.press("300\r")
    #expect(stage.party.phase == .locked)
    stage.pressSlowly("\r")
    #expect(stage.words.contains("✓ Ada"))
    stage.pressSlowly("\r")
    #expect(stage.party.phase == .podium)
    #expect(stage.party.board.map(\.rank) == [1, 2])
  }

  @Test func `a typed response is sent by Enter`() throws {
    let quiz = Quiz(rounds: [Quiz.Round(items: [PartySamples.items[1], PartySamples.items[1]])])
    var stage = try PartyStage(.hotSeat, members: ["Ada", "Bo"], quiz: quiz)
    stage.pressSlowly("\r\r\r")
    #expect(stage.party.phase == .open)
    stage.press("the puppy: yes?")
    #expect(!stage.party.isPaused)
    #expect(stage.words.contains("▸ Ada: the puppy: yes?"))
    stage.press("\r")
    #expect(stage.party.phase == .reveal)
    #expect(stage.words.contains("the puppy: yes?"))
    stage.pressSlowly("\r\rThe beatles\r")
    #expect(stage.words.contains("✓ Bo +1000"))
  }

  @Test func `words are typed after a colon`() throws {
    var stage = try PartyStage(.buzzers)
    stage.press("jCy\r")
    #expect(stage.party.present.count == 4)
    #expect(stage.words.contains("Cy plays as number 4."))
    stage.press("\r:award Bo 5\r")
    #expect(stage.party.board.first?.points == Points(5))
    stage.press("u")
    #expect(stage.party.board.first?.points == .zero)
    #expect(stage.words.contains("Taken back"))
    stage.press(":nonsense\r")
    #expect(stage.words.contains("nonsense"))
    stage.press(":\u{1B}:help\r")
    #expect(stage.words.contains("Enter, Space"))
    stage.press("x")
    #expect(!stage.words.contains("Enter, Space"))
  }

  @Test func `the joker is played by a key and Enter`() throws {
    var stage = try PartyStage(.quizmaster, extras: [.joker])
    stage.press("\r2")
    #expect(stage.words.contains(": joker Bo"))
    #expect(stage.party.ledger.jokers.isEmpty)
    stage.press("\r")
    #expect(stage.party.ledger.jokers == [1: 0])
    #expect(stage.words.contains("Joker, ×2: Bo."))
  }

  @Test func `an empty lobby is filled by Enter`() throws {
    var stage = try PartyStage(.buzzers, members: [])
    #expect(stage.words.contains("Enter for Player 1"))
    stage.press("\r")
    #expect(stage.party.phase == .lobby)
    #expect(stage.party.present.map(\.name.text) == ["Player 1", "Player 2"])
    stage.press("\r")
    #expect(stage.party.phase == .roundIntro)
  }

  @Test func `Esc asks once, and ends at the podium`() throws {
    var stage = try PartyStage(.buzzers)
    stage.press("\r\r\u{1B}")
    #expect(stage.words.contains("End the party? y/n"))
    stage.press("n")
    #expect(stage.party.phase == .open)
    stage.press("\u{1B}y")
    #expect(stage.party.phase == .podium)
    stage.press("\r")
    #expect(stage.ending == nil)
    stage.press("\u{1B}")
    #expect(stage.ending.isOver)
  }

  @Test func `a lobby that is left has no podium`() throws {
    var stage = try PartyStage(.buzzers)
    stage.press("\u{1B}y")
    #expect(stage.ending.isOver)
  }

  @Test func `a countdown wakes four times a second, and at the deadline`() throws {
    var stage = try PartyStage(.buzzers, timeLimit: .seconds(2))
    stage.press("\r\r")
    var moments: [Duration] = []
    while stage.party.phase == .open, let next = stage.screen.nextTick(after: stage.now) {
      moments.append(next)
      stage.wait(next - stage.now)
    }
    #expect(moments.prefix(3) == [.milliseconds(250), .milliseconds(500), .milliseconds(750)])
    #expect(moments.last == .milliseconds(2001))
    #expect(stage.screen.nextTick(after: stage.now) == nil)
  }
}

extension PartyScreen.Ending? {
  fileprivate var isOver: Bool {
    switch self {
    case .over: true
    case .unkept, nil: false
    }
  }
}
