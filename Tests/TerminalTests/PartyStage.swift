import GameRules
import Questions

@testable import Terminal

/// A party on a screen that keys and time are handed to one by one.
struct PartyStage {
  static let quiz = Quiz(
    title: "The Jim Halpert quiz",
    rounds: [
      Quiz.Round(title: "Cars", items: Array(Samples.items[0..<2])),
      Quiz.Round(title: "At work & at home", items: Array(Samples.items[2..<4])),
      Quiz.Round(
        title: "Tie-break",
        isTiebreak: true,
        items: [Item(id: "t", stem: "How many days?", body: .nearest(accept: ["365"]))]
      ),
    ]
  )

  private(set) var screen: PartyScreen
  private(set) var now = Duration.zero
  private(set) var ending: PartyScreen.Ending?

  init(
    _ way: PartyWay,
    members: [String] = ["Ada", "Bo", "Zoë"],
    quiz: Quiz = quiz,
    timeLimit: Duration? = nil,
    floorLimit: Duration? = nil,
    extras: Set<PartyExtra> = [],
    scoreboard: PartySetting.Scoreboard = .round,
    hasBreaks: Bool = false,
    multipliers: [Int: Int] = [:],
    keep: @escaping ([PartyEvent]) throws -> Void = { _ in }
  ) throws {
    let setting = try PartySetting(
      way: way,
      timeLimit: timeLimit.flatMap { TimeLimit($0) },
      floorLimit: floorLimit.flatMap { TimeLimit($0) },
      extras: extras,
      scoreboard: scoreboard,
      hasBreaks: hasBreaks,
      multipliers: multipliers
    )
    var party = try Party(setting: setting, quiz: quiz)
    for member in members {
      try party.apply(.join(PartySamples.name(member), team: nil), at: .zero)
    }
    let hosting = Hosting(
      title: "The Jim Halpert quiz",
      credits: ["Facts: Dunderpedia"],
      keep: keep
    )
    screen = PartyScreen(party, in: hosting, at: .zero)
  }

  var party: Party { screen.party }

  static func canvas(_ columns: Int, _ rows: Int, _ alphabet: Alphabet = .unicode) -> Canvas {
    Canvas(screen: ScreenSize(columns: columns, rows: rows), alphabet: alphabet)
  }

  /// Presses keys one after the other: `\r` for Enter, `\u{1B}` for Esc, `\u{15}` for Ctrl-U, others for themselves.
  mutating func press(_ keys: String) {
    for scalar in keys.unicodeScalars where ending == nil {
      ending = screen.press(Self.key(scalar), on: Self.canvas(100, 30), at: now)
    }
  }

  mutating func press(_ key: Key, on canvas: Canvas) {
    ending = screen.press(key, on: canvas, at: now)
  }

  private static func key(_ scalar: Unicode.Scalar) -> Key {
    switch scalar {
    case "\r": .enter
    case "\u{1B}": .escape
    case "\u{15}": .eraseLine
    default: .text(scalar)
    }
  }

  /// Presses keys with two seconds before each, so that none is taken for a slip.
  mutating func pressSlowly(_ keys: String) {
    for key in keys {
      wait(.seconds(2))
      press(String(key))
    }
  }

  /// Lets time pass, all at once, and what is due with it.
  mutating func wait(_ time: Duration) {
    now += time
    if ending == nil { ending = screen.tick(at: now) }
  }

  mutating func suspend() { screen.suspend(at: now) }

  func picture(
    _ columns: Int = 100,
    _ rows: Int = 30,
    _ alphabet: Alphabet = .unicode
  ) -> FramePicture {
    FramePicture(screen.frame(on: Self.canvas(columns, rows, alphabet), at: now))
  }

  /// All that is shown in the terminal's type, in one text.
  var words: String { picture(60, 18).trimmed.joined(separator: "\n") }
}
