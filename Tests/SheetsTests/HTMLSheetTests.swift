import Judging
import Questions
import Testing

@testable import Sheets

struct HTMLSheetTests {
  private static func sheet(
    _ part: SheetPart,
    of quiz: Quiz,
    _ setting: SheetSetting = MarkupQuizzes.setting(),
    version: Int = 0
  ) throws -> [UInt8] {
    try HTMLSheet(setting).bytes(
      part,
      of: MarkupQuizzes.paper(quiz, setting, version: version)
    )
  }

  private static func text(
    _ part: SheetPart,
    of quiz: Quiz,
    _ setting: SheetSetting = MarkupQuizzes.setting(),
    version: Int = 0
  ) throws -> String {
    String(decoding: try sheet(part, of: quiz, setting, version: version), as: UTF8.self)
  }

  @Test(arguments: SheetPart.allCases)
  func `a sheet is as it was seen and found good`(part: SheetPart) throws {
    try GoldenFile("mixed-\(part).html").expect(Self.sheet(part, of: MarkupQuizzes.mixed))
  }

  @Test func `hostile texts stay in their place`() throws {
    let setting = MarkupQuizzes.setting("</title><script>alert(1)</script>")
    try GoldenFile("hostile-script.html").expect(
      Self.sheet(.script, of: MarkupQuizzes.hostile, setting)
    )
  }

  @Test(arguments: [
    ("a < b & c > d", "a &lt; b &amp; c &gt; d"),
    ("\"double\" and 'single'", "&quot;double&quot; and &#39;single&#39;"),
    ("&amp;", "&amp;amp;"),
    ("é e\u{301} 桜 🇨🇭", "é e\u{301} 桜 🇨🇭"),
  ])
  func `a text is escaped once`(text: String, escaped: String) {
    // By scalars: a string's own equality would take one accent for the other.
    #expect(HTMLWriter.escaped(text).unicodeScalars.elementsEqual(escaped.unicodeScalars))
  }

  @Test func `paper, columns and size of print are as they were asked for`() throws {
    var setting = MarkupQuizzes.setting()
    #expect(try Self.text(.questions, of: MarkupQuizzes.sixty, setting).contains("size: A4;"))
    #expect(try !Self.text(.questions, of: MarkupQuizzes.sixty, setting).contains("columns:"))
    setting.paper = .letter
    setting.columns = 3
    let three = try Self.text(.questions, of: MarkupQuizzes.sixty, setting)
    #expect(three.contains("size: letter;"))
    #expect(three.contains("columns: 3;"))
    #expect(three.contains("font-size: 11pt;"))
    #expect(try !Self.text(.key, of: MarkupQuizzes.sixty, setting).contains("columns:"))
    setting.isLarge = true
    for part in SheetPart.allCases {
      let large = try Self.text(part, of: MarkupQuizzes.sixty, setting)
      #expect(large.contains("font-size: 18pt;"))
      #expect(!large.contains("columns:"))
    }
  }

  @Test func `short options stand side by side, as far as a column is wide enough`() {
    var setting = MarkupQuizzes.setting()
    let short = ["Rhine", "Po"]
    #expect(HTMLLayout(setting, .questions).optionsAcross(short, extra: 4) == 4)
    setting.columns = 2
    #expect(HTMLLayout(setting, .questions).optionsAcross(short, extra: 4) == 2)
    setting.columns = 3
    #expect(HTMLLayout(setting, .questions).optionsAcross(short, extra: 4) == 1)
    #expect(HTMLLayout(setting, .script).optionsAcross(short, extra: 4) == 4)
    setting.isLarge = true
    #expect(HTMLLayout(setting, .questions).optionsAcross(short, extra: 4) == 2)
  }

  @Test func `the answer sheet shows nothing of the questions`() throws {
    let sheet = try Self.text(.answers, of: MarkupQuizzes.sixty)
    #expect(!sheet.contains("Stem"))
    #expect(!sheet.contains("First"))
    #expect(sheet.ranges(of: "</span>D</span>").count == 60)
  }

  @Test(arguments: [SheetPart.questions, .answers])
  func `what the players get is the same whatever the key`(part: SheetPart) throws {
    func quiz(_ key: Int) -> Quiz {
      let choice = Item.Body.choice(options: ["one", "two", "three"], key: key)
      let boolean = Item.Body.boolean(options: ["True", "False"], key: key)
      let items = [choice, boolean].map { Item(id: "x", stem: "Which?", body: $0) }
      return Quiz(rounds: [Quiz.Round(items: items)])
    }
    #expect(try Self.sheet(part, of: quiz(0)) == Self.sheet(part, of: quiz(1)))
  }

  @Test(arguments: SheetPart.allCases)
  func `a tie-break is marked and stands outside the totals`(part: SheetPart) throws {
    let sheet = try Self.text(part, of: MarkupQuizzes.mixed)
    #expect(sheet.ranges(of: ">If It Is Level (Tie-break)</h2>").count == 1)
    #expect(!sheet.contains("/ 17") && !sheet.contains("17 points"))
    #expect(sheet.contains(part == .key || part == .script ? "15 points" : "/ 15"))
  }

  @Test func `the only round of a quiz without titles has no heading`() throws {
    let item = Item(id: "x", stem: "Which?", body: .typed(accept: ["This"]))
    let sheet = try Self.text(.questions, of: Quiz(rounds: [Quiz.Round(items: [item])]))
    #expect(!sheet.contains("<h2"))
    #expect(!sheet.contains("aria-labelledby"))
  }

  @Test func `texts of the quiz say their language, where it is known`() throws {
    var setting = MarkupQuizzes.setting()
    #expect(try !Self.text(.questions, of: MarkupQuizzes.sixty, setting).contains("lang=\"cy\""))
    setting.language = "cy"
    let sheet = try Self.text(.questions, of: MarkupQuizzes.sixty, setting)
    #expect(sheet.contains("<html lang=\"en\">"))
    #expect(sheet.contains("<p class=\"stem\" dir=\"auto\" lang=\"cy\">"))
    #expect(sheet.contains("<bdi lang=\"cy\">"))
  }

  @Test func `every version has its letter on it and its own order`() throws {
    let first = try Self.text(.questions, of: MarkupQuizzes.sixty)
    let second = try Self.text(.questions, of: MarkupQuizzes.sixty, version: 1)
    #expect(first.contains("Version A"))
    #expect(second.contains("Version B"))
    #expect(first.split(separator: "\n").sorted() != second.split(separator: "\n").sorted())
    #expect(second.ranges(of: "class=\"stem\"").count == 60)
  }
}
