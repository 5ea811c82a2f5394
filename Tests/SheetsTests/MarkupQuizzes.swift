import Questions

@testable import Sheets

/// Quizzes that the sheets with markup are tried with.
enum MarkupQuizzes {
  /// Three rounds and a tie-break, with items of all kinds.
  static let mixed = Quiz(
    rounds: [
      Quiz.Round(title: "Geography", items: geography),
      Quiz.Round(title: "Music & Theatre", items: music),
      Quiz.Round(title: "Numbers, True or False", items: numbers),
      Quiz.Round(title: "If It Is Level", isTiebreak: true, items: level),
    ]
  )

  /// What would break a page if it were not escaped, in all places that show texts.
  static let hostile = Quiz(
    rounds: [
      Quiz.Round(title: "<script>alert(1)</script>", items: hostileStems.map { choice($0) }),
      Quiz.Round(title: "\u{202E}esrever ] | *", items: hostileStems.map { choice("Plain?", $0) }),
    ]
  )

  static let hostileStems = [
    "Is <script>alert(1)</script> & </style> \"quoted\" or 'single'?",
    "&amp; &lt;b&gt; <!-- comment --> <![CDATA[ ]]> </body></html>",
    "Line one\nline two\ttabbed\r\nline three",
    String(repeating: "Llanfair", count: 63),
    "Emoji 👩‍👩‍👧‍👦 🏳️‍🌈 and flags 🇨🇭🇺🇦",
    "ما هي عاصمة مصر؟",
    "Combining: e\u{301}\u{323}\u{33F} Z\u{351}\u{36B}\u{343}\u{36A}a\u{302}\u{489}",
    "Controls \u{0}\u{7}\u{1B}[31m and \u{85}next \u{FFFE} end",
    "Override \u{202E}txet desrever\u{202C} and \u{2067}isolate, left open",
    "*bold* _under_ `code` [link](http://x) ![image](y) ~~gone~~ | pipe \\ slash ^up^ $x$",
    "1. one",
    "# heading",
    "- dash + plus > quote",
    "+ plus\n> quote\n```fence\n--- rule\n=== rule\n    code",
    "http://example.org/ and www.example.org and me@example.org :smile: @who #12",
    "  spaces around  ",
  ]

  /// Sixty items, enough for several pages, with options of all lengths.
  static let sixty = Quiz(
    rounds: (1...3).map { round in
      Quiz.Round(
        title: "Round of Twenty \(round)",
        items: (1...20).map { number in
          let name = "\(round)x\(number)"
          let tail = String(repeating: " and so it went on for a while", count: number % 4)
          return choice(
            "Stem \(name) asks what is true\(tail)?",
            "First \(name)\(number % 3 == 0 ? tail : "")",
            "Last \(name)"
          )
        }
      )
    }
  )

  /// A version as it stands on paper, its texts made fit for it.
  static func paper(_ quiz: Quiz, _ setting: SheetSetting, version: Int = 0) -> PaperQuiz {
    PaperQuiz(
      QuizVersions(of: PaperText.quiz(quiz), seed: setting.seed),
      version,
      setting: setting
    )
  }

  /// The usual setting.
  static func setting(_ title: String = "The Harvest Quiz") -> SheetSetting {
    SheetSetting(
      title: PaperText.line(title),
      credits: ["Facts: Wikipedia contributors, CC-BY-SA-4.0", "Places: GeoNames, CC-BY-4.0"],
      seed: 20_240_917,
      generator: 3
    )
  }

  private static func choice(
    _ stem: String,
    _ first: String = "First",
    _ last: String = "Last"
  )
    -> Item
  {
    item(stem, .choice(options: [first, "Second", "Third", last], key: 0))
  }

  private static func item(
    _ stem: String,
    _ body: Item.Body,
    explanation: String? = nil,
    source: String? = nil
  ) -> Item {
    Item(id: stem, stem: stem, body: body, explanation: explanation, source: source)
  }

  private static let geography = [
    item(
      "Which river flows through Vienna, Bratislava, Budapest and Belgrade?",
      .choice(options: ["The Danube", "The Elbe", "The Rhine", "The Po"], key: 0),
      explanation: "The Danube touches ten countries, more than any other river.",
      source: "Encyclopaedia of Rivers, 2019, page 214"
    ),
    item(
      "Which of these cities is the capital of Australia?",
      .choice(options: ["Canberra", "Melbourne", "Sydney"], key: 0)
    ),
    item(
      "Which description fits the border between Norway and Sweden best?",
      .choice(
        options: [
          "It runs along the ridge of the Scandinavian mountains for most of its length",
          "It follows a single river from source to mouth",
          "It was drawn with a ruler along a meridian in the nineteenth century",
          "It lies entirely in the sea",
        ],
        key: 0
      ),
      explanation: "It is some 1,630 kilometres long, the longest border of both countries."
    ),
    item(
      "What is the capital of Burkina Faso?",
      .typed(accept: ["Ouagadougou", "Wagadugu", "Waga"]),
      source: "https://en.wikipedia.org/wiki/Ouagadougou"
    ),
    item(
      "Put each city to its country.",
      .matching(pairs: [
        Item.Pair(left: "Kraków", right: "Poland"), Item.Pair(left: "Porto", right: "Portugal"),
        Item.Pair(left: "Ghent", right: "Belgium"), Item.Pair(left: "Bergen", right: "Norway"),
      ])
    ),
    item(
      "How long is the Nile, in kilometres?",
      .nearest(accept: ["6650"]),
      explanation: "Measured from the source of the Kagera."
    ),
  ]

  private static let music = [
    item(
      "Who wrote the opera “The Magic Flute”?",
      .choice(
        options: ["Wolfgang Amadeus Mozart", "Joseph Haydn", "Gioachino Rossini", "Carl Weber"],
        key: 0
      )
    ),
    item(
      "من غنّت «أنت عمري»؟",
      .choice(options: ["أم كلثوم", "فيروز", "وردة", "أسمهان"], key: 0),
      explanation: "غنّتها أم كلثوم سنة 1964."
    ),
    item("The bassoon is a woodwind instrument.", .boolean(options: ["True", "False"], key: 0)),
    item(
      "「さくら」は何の歌ですか。",
      .choice(options: ["桜", "梅", "菊", "藤"], key: 0)
    ),
    item("Name the composer of “Finlandia”.", .typed(accept: ["Jean Sibelius", "Sibelius"])),
  ]

  private static let numbers = [
    item("A gross is 144.", .boolean(options: ["True", "False"], key: 0)),
    item(
      "Every even number greater than two has been proved to be the sum of two primes.",
      .boolean(options: ["True", "False"], key: 1),
      explanation: "Goldbach’s conjecture is checked far, but not proved."
    ),
    item("How many bones has an adult human?", .choice(options: ["186", "206", "226"], key: 1)),
    item("In what year was the Eiffel Tower opened?", .nearest(accept: ["1889"])),
  ]

  private static let level = [
    item("How many steps lead to the top of St Paul’s Cathedral?", .nearest(accept: ["528"])),
    item("How high is Kilimanjaro, in metres?", .nearest(accept: ["5895", "5892"])),
  ]
}
