import Judging
import Questions
import Testing

@testable import Sheets

struct MarkdownSheetTests {
  private static func sheet(_ part: SheetPart, of quiz: Quiz) throws -> [UInt8] {
    let setting = MarkupQuizzes.setting()
    return try MarkdownSheet(setting).bytes(part, of: MarkupQuizzes.paper(quiz, setting))
  }

  private static func text(_ part: SheetPart, of quiz: Quiz) throws -> String {
    String(decoding: try sheet(part, of: quiz), as: UTF8.self)
  }

  @Test(arguments: SheetPart.allCases)
  func `a sheet is as it was seen and found good`(part: SheetPart) throws {
    try GoldenFile("mixed-\(part).md").expect(Self.sheet(part, of: MarkupQuizzes.mixed))
  }

  @Test(arguments: [SheetPart.script, .key])
  func `hostile texts stay in their place`(part: SheetPart) throws {
    try GoldenFile("hostile-\(part).md").expect(Self.sheet(part, of: MarkupQuizzes.hostile))
  }

  @Test(arguments: [
    ("It is 5 > 4, e.g. so-called (1999).", "It is 5 > 4, e.g. so-called (1999)."),
    (
      "*a* _b_ `c` [d] <e> ~f~ |g| ^h^ $i$ {j} \\",
      "\\*a\\* \\_b\\_ \\`c\\` \\[d\\] \\<e> \\~f\\~ \\|g\\| \\^h\\^ \\$i\\$ \\{j} \\\\"
    ),
    ("&amp; &#35; R&D AT&T & co", "\\&amp; \\&#35; R\\&D AT\\&T & co"),
    ("# one", "\\# one"), ("C# and #5 or ##", "C# and \\#5 or \\#\\#"),
    ("- one", "\\- one"), ("+ one", "\\+ one"), ("> one", "\\> one"), ("=== one", "\\=== one"),
    ("1. one", "1\\. one"), ("23) one", "23\\) one"), ("(iv) one", "(iv\\) one"),
    ("a. one", "a\\. one"), ("Dr. No", "Dr. No"), ("1.5 metres", "1.5 metres"), ("2.", "2\\."),
    ("1999", "1999"), ("(", "("), ("", ""),
    ("@who and me@example.org", "\\@who and me@example.org"),
    ("مصر", "\u{2068}مصر\u{2069}"),
  ])
  func `a text is escaped where it could be markup, and nowhere else`(
    text: String,
    escaped: String
  ) {
    let found = MarkdownText.escaped(text)
    #expect(found.unicodeScalars.elementsEqual(escaped.unicodeScalars), "\(found)")
  }

  @Test func `the answer sheet shows nothing of the questions`() throws {
    let sheet = try Self.text(.answers, of: MarkupQuizzes.sixty)
    #expect(!sheet.contains("Stem"))
    #expect(!sheet.contains("First"))
    #expect(sheet.ranges(of: "☐ D |").count == 60)
  }

  @Test(arguments: SheetPart.allCases)
  func `a tie-break is marked and stands outside the totals`(part: SheetPart) throws {
    let sheet = try Self.text(part, of: MarkupQuizzes.mixed)
    #expect(sheet.contains("\n## If It Is Level (Tie-break)\n"))
    #expect(!sheet.contains("/ 17") && !sheet.contains("17 points"))
    let total = part == .key || part == .script ? "15 points" : "____ / 15"
    #expect(sheet.contains("\n**Total:** \(total)\n"))
  }

  @Test(arguments: SheetPart.allCases)
  func `a quiz without items is a sheet all the same`(part: SheetPart) throws {
    let sheet = try Self.text(part, of: Quiz(rounds: []))
    #expect(sheet.hasPrefix("# The Harvest Quiz\n\n**\(SheetWords.title(part)) · Version A**"))
    #expect(sheet.hasSuffix("Places: GeoNames, CC-BY-4.0\n"))
  }
}
