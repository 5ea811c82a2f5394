import Judging
import Questions
import Testing
import Text

@testable import Sheets

struct TextSheetTests {
  private static func text(
    _ part: SheetPart,
    _ quiz: Quiz = MarkupQuizzes.mixed,
    version: Int = 0,
    isOpen: Bool = false
  ) throws -> String {
    var setting = MarkupQuizzes.setting()
    setting.isOpen = isOpen
    let paper = MarkupQuizzes.paper(quiz, setting, version: version)
    return String(decoding: try TextSheet(setting).bytes(part, of: paper), as: UTF8.self)
  }

  @Test(arguments: SheetPart.allCases)
  func `a sheet is what it was when it was read`(part: SheetPart) throws {
    try GoldenFile("\(part.rawValue).txt").expect(Array(Self.text(part, version: 1).utf8))
  }

  @Test(
    arguments: SheetPart.allCases,
    [MarkupQuizzes.mixed, MarkupQuizzes.hostile, MarkupQuizzes.sixty]
  )
  func `no line is wider and no page longer than a typewriter's`(
    part: SheetPart,
    quiz: Quiz
  ) throws {
    let pages = try Self.text(part, quiz).split(separator: "\u{0C}")
    for (number, page) in pages.enumerated() {
      let lines = page.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      #expect(lines.count <= 60)
      #expect(lines.allSatisfy { DisplayWidth.columns(of: String($0)) <= 72 })
      #expect(lines.allSatisfy { $0.last != " " })
      #expect(page.contains("Version A"))
      #expect(page.contains("Seed 20240917, generator 3"))
      #expect(page.contains("Page \(number + 1) of \(pages.count)\n"))
    }
  }

  @Test func `controls do not reach the paper`() throws {
    let text = try Self.text(.script, MarkupQuizzes.hostile)
    #expect(
      text.unicodeScalars.allSatisfy {
        $0 == "\n" || $0 == "\u{0C}" || $0.properties.generalCategory != .control
      }
    )
    #expect(!text.unicodeScalars.contains { $0.properties.isBidiControl })
  }
}
