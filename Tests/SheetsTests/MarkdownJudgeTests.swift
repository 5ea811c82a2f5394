import Questions
import Testing

@testable import Sheets

/// Another program reads what we write.
@Suite(.enabled(if: MarkupJudge.has("markdown-it-py"), "python3 lacks markdown-it-py"))
struct MarkdownJudgeTests {
  private struct Reading: Decodable {
    let items: [String]
    let bullets: [String]
    let cells: [String]
    let headings: [String]
    let kinds: [String]
  }

  private static func read(
    _ part: SheetPart,
    _ quiz: Quiz,
    title: String = "The Harvest Quiz"
  ) throws -> Reading {
    let setting = MarkupQuizzes.setting(title)
    let sheet = try MarkdownSheet(setting).bytes(part, of: MarkupQuizzes.paper(quiz, setting))
    return try MarkupJudge.judge(Reading.self, "markdown", of: sheet)
  }

  @Test(arguments: [SheetPart.questions, .script])
  func `every stem and option is read as it was`(part: SheetPart) throws {
    let texts = MarkupQuizzes.hostileStems.map(PaperText.line)
    let reading = try Self.read(part, MarkupQuizzes.hostile)
    #expect(reading.items.map(PaperText.line).prefix(texts.count) == texts[...])
    let bullets = reading.bullets.map(PaperText.line)
    for text in texts { #expect(bullets.contains { $0.hasSuffix("A \(text)") }, "\(text)") }
  }

  @Test func `every answer of the key is read as it was, in a table`() throws {
    let texts = MarkupQuizzes.hostileStems.map(PaperText.line)
    let cells = try Self.read(.key, MarkupQuizzes.hostile).cells.map(PaperText.line)
    #expect(cells.filter(texts.contains) == texts)
  }

  @Test(arguments: SheetPart.allCases)
  func `nothing foreign is read as markup`(part: SheetPart) throws {
    let reading = try Self.read(part, MarkupQuizzes.hostile, title: "1. <b> *Quiz* {#id} ##")
    let foreign: Set = [
      "html_block", "html_inline", "link_open", "image", "code_inline", "code_block", "fence",
      "blockquote_open", "s_open",
    ]
    #expect(foreign.isDisjoint(with: reading.kinds))
    let rounds = MarkupQuizzes.hostile.rounds.compactMap(\.title)
    let titles = ["1. <b> *Quiz* {#id} ##"] + rounds
    #expect(reading.headings.map(PaperText.line) == titles.map(PaperText.line))
  }
}
