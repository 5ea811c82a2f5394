import GameRules
import Questions
import Terminal

/// A small game and the settings that it is played in.
enum Samples {
  static let setting = GameSetting(
    title: "Jim Halpert",
    categoryTitles: ["cars": "Cars", "work": "Work"],
    credits: ["Facts: Dunderpedia, CC BY-SA 3.0", "Seed 7 plays these questions again."]
  )

  static let items = [
    Item(
      id: "1",
      category: "cars",
      stem: "Which car did Jim Halpert drive in the first four seasons?",
      body: .choice(
        options: ["Subaru Outback", "Saab 900", "Toyota Corolla", "Chrysler Sebring"],
        key: 1
      ),
      difficulty: Difficulty(hundredths: 20),
      explanation: "Jim Halpert drove a Saab 900 in the first four seasons.",
      source: "Trivia, paragraph 4"
    ),
    Item(
      id: "2",
      category: "work",
      stem: "Jim Halpert works at the Scranton branch of a paper company.",
      body: .boolean(options: ["True", "False"], key: 0),
      explanation: "Dunder Mifflin sells paper; its branch is in Scranton."
    ),
    Item(
      id: "3",
      category: "cars",
      stem: "How many cars does he drive in all?",
      body: .choice(options: ["1", "2", "3", "5"], key: 1),
      difficulty: Difficulty(hundredths: 80)
    ),
    Item(
      id: "4",
      category: "places",
      stem: "What does “Façade – naïve 東京” say\u{202E}?\u{1B}[31m",
      body: .choice(options: ["Nothing", "\u{1B}]0;owned\u{7}Hello"], key: 0),
      difficulty: Difficulty(hundredths: 50),
      source: "a\nb"
    ),
  ]

  static func game(mode: GameMode = .classic, timeLimit: Duration? = nil) throws -> Game {
    try Game(items: items, mode: mode, timeLimit: timeLimit.flatMap { TimeLimit($0) })
  }

  static func traits(
    input isTerminal: Bool = false,
    output outputIsTerminal: Bool = false,
    _ environment: [String: String] = ["TERM": "xterm", "LANG": "en_GB.UTF-8"]
  ) -> TerminalTraits {
    TerminalTraits(
      inputIsTerminal: isTerminal,
      outputIsTerminal: outputIsTerminal,
      environment: environment
    )
  }

  static let table = ScoreTable(
    title: "High scores",
    rows: [
      ScoreTable.Row(
        rank: 1,
        name: "Pam",
        points: 2140,
        right: 9,
        of: 10,
        streak: 7,
        mode: "classic",
        date: "2025-03-02"
      ),
      ScoreTable.Row(
        rank: 2,
        name: "Tester",
        points: 610,
        right: 3,
        of: 4,
        streak: 2,
        mode: "classic",
        date: "2025-03-03",
        isNew: true
      ),
      ScoreTable.Row(
        rank: 2,
        name: "東京の人",
        points: 610,
        right: 12,
        of: 15,
        streak: 4,
        mode: "survival",
        date: "2025-02-11"
      ),
    ]
  )

  static let menu = CategoryMenu(
    title: "Jim Halpert",
    entries: [
      "Cars", "Seasons", "Missed episodes", "People", "Relationships", "Work", "Pranks", "Family",
      "Names", "Places", "What is left",
    ].map { CategoryMenu.Entry(name: $0.lowercased(), title: $0, note: "12 questions") }
  )

  /// Numbers that are not their own places.
  static let shiftedNumbers = Item(
    id: "5",
    stem: "How many?",
    body: .choice(options: ["0", "1", "2", "3"], key: 1)
  )
}
