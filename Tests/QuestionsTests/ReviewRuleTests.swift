import Facts
import Testing

@testable import Questions

struct ReviewRuleTests {
  private static func choice(_ stem: String, _ key: String, _ distractors: String...) -> Item {
    Item(id: "x", stem: stem, body: .choice(options: [key] + distractors, key: 0))
  }

  private static func numbers(_ stem: String, _ options: String..., key: Int) -> Item {
    Item(id: "x", stem: stem, body: .choice(options: options, key: key))
  }

  private static func claim(_ stem: String) -> Item {
    Item(id: "x", stem: stem, body: .boolean(options: ["True", "False"], key: 0))
  }

  /// A rule, items with its flaw planted, and near misses that are sound by it.
  struct Case: Sendable, CustomTestStringConvertible {
    let rule: String
    let flawed: [Item]
    let sound: [Item]

    var testDescription: String { rule }
  }

  static let cases: [Case] = lengths + cues + options + words + stems

  private static let lengths = [
    Case(
      rule: "longest-option",
      flawed: [
        choice(
          "What broke?",
          "the axle of the older of the two carts",
          "a wheel",
          "the roof",
          "a lamp"
        ),
        choice("What broke?", "a wheel", "the axle of the older of the two carts", "the roof"),
      ],
      sound: [
        choice("Who?", "Flenderson", "Flax", "Vance", "Scott"),
        choice("Where?", "Saint Vincent and the Grenadines", "Chad", "Mali", "Peru"),
        choice("What broke?", "the axle of the cart", "a wheel of the van", "the roof"),
      ]
    ),
    Case(
      rule: "uneven-lengths",
      flawed: [
        choice(
          "What?",
          "a cup",
          "a saucer that was once a gift from her aunt",
          "a plate that came from a market stall"
        )
      ],
      sound: [
        choice("What?", "a cup", "a saucer from her aunt", "a plate from a market"),
        choice(
          "Where?",
          "Saint Vincent and the Grenadines",
          "Chad",
          "the Central African Republic"
        ),
      ]
    ),
  ]

  private static let cues = [
    Case(
      rule: "shared-word",
      flawed: [
        choice("Which lake lies by the old mills?", "Mill Pond", "Long Water", "Blackmere"),
        choice("What lies behind Pam's delay?", "Pam’s exam", "a storm", "a strike"),
      ],
      sound: [
        choice("Which lake lies by the old mills?", "Long Water", "Mill Pond", "Blackmere"),
        choice("Which lake lies in the park?", "Park Water", "Park Pond", "Lake Mere"),
        choice("Which of these is it?", "one of these", "two others", "a third"),
      ]
    ),
    Case(
      rule: "option-in-stem",
      flawed: [
        choice("Who wrote Emma with ink?", "Emma", "Anne", "Jane"),
        choice("Who wrote Emma with ink?", "Anne", "emma", "Jane"),
      ],
      sound: [
        choice("Which came first, the egg or the hen?", "the egg", "the hen", "neither came"),
        choice("Which film is it?", "It", "Her", "Up"),
        choice("Who wrote Emmaline?", "Emma", "Anne", "Jane"),
      ]
    ),
    Case(
      rule: "article-cue",
      flawed: [
        choice("A young sheep that strays is called an?", "earmark", "lamb", "kid"),
        choice("What flew by was a:", "kite", "owl", "eagle"),
      ],
      sound: [
        choice("A young sheep that strays is called an?", "earmark", "ovid", "kid"),
        choice("What flew by was a(n)?", "kite", "owl", "eagle"),
        choice("Who is called Anna?", "Ewe", "Lamb", "Kid"),
      ]
    ),
  ]

  private static let options = [
    Case(
      rule: "mixed-types",
      flawed: [
        choice("How many?", "twelve dozen", "12", "13", "15"),
        choice("Which?", "1,984", "Emma", "Ivanhoe"),
      ],
      sound: [
        numbers("How many?", "12", "$13", "15 %", key: 1),
        choice("Which?", "626", "THX 1138", "24601"),
        choice("Which?", "Emma", "Ivanhoe", "Waverley"),
      ]
    ),
    Case(
      rule: "key-alone-in-form",
      flawed: [
        choice("Which?", "Ash (European)", "Oak", "Elm", "Yew"),
        choice("Which?", "Apollo 8", "Vostok", "Soyuz"),
        choice("Which?", "Vostok", "Apollo 8", "Gemini 3"),
        choice("Which?", "MGMT", "Phoenix", "Blur"),
        choice("Which?", "oak", "Elm", "Yew"),
        choice("Why?", "The rain fell all day.", "The sun shone", "A storm came"),
      ],
      sound: [
        choice("Which?", "Oak", "Ash (European)", "Elm", "Yew"),
        choice("Who?", "Sammy Davis Jr.", "Dean Martin", "Joey Bishop"),
        choice("Why?", "Pam's exam", "a storm", "the strike"),
        choice("Which?", "the Netherlands", "Ireland", "Chad"),
      ]
    ),
    Case(
      rule: "unsorted-numbers",
      flawed: [
        numbers("Which?", "3 km", "5 km", "4 km", key: 1),
        numbers("Which?", "season 3", "season 1", "season 2", key: 0),
      ],
      sound: [
        numbers("Which?", "-3", "2", "1,000", key: 1),
        numbers("Which?", "9 BC", "7 BC", "5 BC", key: 1),
        numbers("Which?", "5 km", "3 miles", "4 km", key: 0),
      ]
    ),
    Case(
      rule: "all-of-the-above",
      flawed: [
        choice("Which?", "All of the above", "tin", "iron"),
        choice("Which?", "none of these", "tin", "iron"),
        choice("Which?", "tin", "Both of them", "iron"),
      ],
      sound: [choice("Which?", "All Saints", "None Shall Pass", "Both Ways")]
    ),
    Case(
      rule: "few-options",
      flawed: [choice("Which?", "tin", "iron")],
      sound: [choice("Which?", "tin", "iron", "lead"), claim("Tin is a metal.")]
    ),
  ]

  private static let words = [
    Case(
      rule: "negative",
      flawed: [
        choice("Which of these is not a metal?", "tin", "iron", "salt"),
        choice("Who hasn’t been there?", "Ann", "Bob", "Cy"), claim("Tin is not a metal."),
        choice("Which city has a wall except at its port?", "Ur", "Uruk", "Kish"),
      ],
      sound: [
        choice("Which of these is NOT a metal?", "tin", "iron", "salt"),
        choice("Which song begins “I am not here”?", "Ann", "Bob", "Cy"),
        claim("Tin is not only soft."), choice("Who sang Never Let Me Go?", "Ann", "Bob", "Cy"),
      ]
    ),
    Case(
      rule: "double-negative",
      flawed: [
        choice("Which is NOT without a lid?", "a jar", "a pan", "a cup"),
        choice("Which is NOT a rule?", "never run", "walk", "sit"),
        claim("There is never nobody at home."),
      ],
      sound: [
        choice("Which is NOT a lid?", "a jar", "a pan", "a cup"),
        choice("Which of the No Doubt songs is NOT by her?", "Ann", "Bob", "Cy"),
        claim("Nobody is at home."),
      ]
    ),
    Case(
      rule: "absolute-word",
      flawed: [
        claim("Tin always melts."), claim("All metals melt."),
        choice("What does it do?", "it never melts", "it bends", "it rusts"),
      ],
      sound: [
        claim("Tin is the only one of them."), claim("It is not at all soft."),
        choice("What do they share?", "All are red", "All are round", "All are old"),
        choice("Who sings?", "All Saints", "Only Ones", "None But Us"),
        claim("“All metals melt” is her line."),
        choice("Which?", "All of the above", "tin", "iron"),
      ]
    ),
    Case(
      rule: "vague-word",
      flawed: [
        claim("Tin is often soft."), choice("What?", "ate too many sweets", "ran", "slept"),
      ],
      sound: [
        choice("How many legs has it?", "4", "6", "8"), claim("It has twice as many legs."),
        claim("Tin is soft."),
      ]
    ),
    Case(
      rule: "undated",
      flawed: [
        choice("Who is currently the mayor?", "Ann", "Bob", "Cy"),
        claim("The latest model is red."),
        choice("What is the lake called now?", "Ann", "Bob", "Cy"),
        choice("Today, who rules?", "Ann", "Bob", "Cy"),
      ],
      sound: [
        choice("As of season 6, who is now the mayor?", "Ann", "Bob", "Cy"),
        choice("Who in 2016 was currently mayor?", "Ann", "Bob", "Cy"),
        choice("Who wrote for USA Today?", "Ann", "Bob", "Cy"),
        choice("What was found in what is now Turkey?", "tin", "iron", "lead"),
        choice("Which is the latest of these?", "Ann", "Bob", "Cy"),
      ]
    ),
  ]

  private static let stems = [
    Case(
      rule: "overlong-stem",
      flawed: [choice(String(repeating: "so ", count: 30) + "what?", "tin", "iron", "lead")],
      sound: [choice(String(repeating: "so ", count: 29) + "what?", "tin", "iron", "lead")]
    ),
    Case(
      rule: "unfocused-stem",
      flawed: [
        choice("Which of these is true?", "tin", "iron", "lead"),
        choice("The metal is:", "tin", "iron", "lead"),
        choice("Which of these is NOT true of tin?", "it melts", "it bends", "it sings"),
        choice("Which ending makes a true sentence: “Tin …”?", "melts", "bends", "sings"),
      ],
      sound: [
        choice("Which of these is a metal?", "tin", "iron", "lead"),
        choice("Put these in order.", "tin", "iron", "lead"), claim("Tin is a metal."),
        choice("Who sings “True Colours”?", "Ann", "Bob", "Cy"),
        choice("Which is the correct spelling of the name?", "Ann", "An", "Anne"),
        choice("¿Cuál es?", "uno", "dos", "tres"),
      ]
    ),
    Case(
      rule: "compound-statement",
      flawed: [
        claim("Tin is soft because it is warm."), claim("Tin is soft and has a shine."),
        claim("There are two tins, and Jim is in one."), claim("Tin is soft; lead is not."),
        claim("It melts but does NOT burn."),
      ],
      sound: [
        claim("Tin and lead are soft."), claim("He is sad but supportive."),
        claim("Ann, Bob and Cy told him off."), claim("“Tin is soft and has a shine” is her line."),
        choice("What is soft because it is warm?", "tin", "iron", "lead"),
      ]
    ),
  ]

  @Test(arguments: cases)
  func `a rule finds its flaw and leaves near misses alone`(_ planted: Case) throws {
    let rule = try #require(ItemRules.all.first { $0.name == planted.rule })
    for item in planted.flawed {
      #expect(rule.flaw(ReviewedItem(item)) != nil, "\(item.stem) \(item.options)")
    }
    for item in planted.sound {
      #expect(rule.flaw(ReviewedItem(item)) == nil, "\(item.stem) \(item.options)")
    }
  }

  @Test func `every rule has planted flaws`() {
    #expect(ItemRules.all.map(\.name).sorted() == Self.cases.map(\.rule).sorted())
  }

  @Test(arguments: ["", " ", "?", "\"", "'", "’s", "“", "a", "\u{0}", "\u{301}", "👩‍👩‍👧", "NOT"])
  func `the strangest texts are looked at without harm`(_ text: String) {
    let items = [
      Item(id: "x", stem: text, body: .choice(options: [text, text + "1", "-"], key: 0)),
      Item(id: "x", stem: text, body: .choice(options: [text], key: 0)),
      Self.claim(text),
      Item(id: "x", stem: text, body: .typed(accept: [text])),
      Item(id: "x", stem: text, body: .matching(pairs: [])),
    ]
    for item in items {
      let found = ItemRules.all.filter { $0.flaw(ReviewedItem(item)) != nil }.map(\.name)
      #expect(Set(found).isSubset(of: ItemRules.all.map(\.name)))
    }
  }
}
