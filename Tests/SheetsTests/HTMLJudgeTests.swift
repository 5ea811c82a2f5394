import Questions
import Testing

@testable import Sheets

/// Other programs read and print what we write.
@Suite(.serialized)
struct HTMLJudgeTests {
  private struct Page: Decodable {
    let errors: [String]
    let stems: [String]
    let phrases: [String]
    let elements: [String]
    let attributes: [String]
  }

  private struct Findings: Decodable {
    let violations: [String]
    let passes: [String]
  }

  private static let engines = ["chromium", "weasyprint"]

  /// Paper, columns and size of print as people will ask for them.
  private static let settings: [SheetSetting] = {
    let plain = MarkupQuizzes.setting()
    var columns = plain
    columns.paper = .letter
    columns.columns = 2
    var large = plain
    large.isLarge = true
    return [plain, columns, large]
  }()

  @Test(
    .enabled(if: MarkupJudge.has("html5lib"), "python3 lacks html5lib"),
    arguments: SheetPart.allCases
  )
  func `html5lib finds no fault in a sheet, and nothing that runs or is fetched`(
    part: SheetPart
  ) throws {
    for quiz in [MarkupQuizzes.mixed, MarkupQuizzes.hostile, Quiz(rounds: [])] {
      let setting = MarkupQuizzes.setting("</title><script>alert(1)</script> & \u{0}")
      let sheet = try HTMLSheet(setting).bytes(part, of: MarkupQuizzes.paper(quiz, setting))
      let page = try MarkupJudge.judge(Page.self, "html", of: sheet)
      #expect(page.errors == [])
      #expect(Set(page.elements).isDisjoint(with: ["script", "link", "img", "iframe", "a"]))
      let attributes: Set = [
        "aria-labelledby", "charset", "class", "content", "dir", "id", "lang", "name", "rowspan",
        "scope",
      ]
      #expect(attributes.isSuperset(of: page.attributes))
    }
  }

  @Test(.enabled(if: MarkupJudge.has("html5lib"), "python3 lacks html5lib"))
  func `html5lib reads every stem and option as it was`() throws {
    let setting = MarkupQuizzes.setting()
    let paper = MarkupQuizzes.paper(MarkupQuizzes.hostile, setting)
    let page = try MarkupJudge.judge(
      Page.self,
      "html",
      of: HTMLSheet(setting).bytes(.questions, of: paper)
    )
    let texts = MarkupQuizzes.hostileStems.map(PaperText.line)
    #expect(Array(page.stems.prefix(texts.count)) == texts)
    #expect(page.phrases.filter(texts.contains) == texts)
  }

  @Test(
    .enabled(
      if: MarkupJudge.has("chromium", "weasyprint", "pdftotext"),
      "chromium, weasyprint or pdftotext is missing"
    ),
    arguments: engines,
    settings
  )
  func `on paper every stem stands once, in order, and on one page with its last option`(
    engine: String,
    setting: SheetSetting
  ) throws {
    let paper = MarkupQuizzes.paper(MarkupQuizzes.sixty, setting)
    let pages = try MarkupJudge.judge(
      [String].self,
      "pages",
      engine,
      of: HTMLSheet(setting).bytes(.questions, of: paper)
    )
    #expect(pages.count > 2)
    for round in 1...3 {
      let page = try #require(pages.first { $0.contains("Round of Twenty \(round)") })
      #expect(page.contains("Stem \(round)x1 "), "a heading stands alone at a foot")
    }
    let whole = pages.joined(separator: " ")
    var rest = whole[...]
    for item in paper.rounds.flatMap(\.items) {
      guard case .options(let options) = item.response, let last = options.last else { continue }
      #expect(whole.ranges(of: item.stem).count == 1, "\(item.stem)")
      let place = try #require(rest.firstRange(of: item.stem), "\(item.stem)")
      rest = rest[place.upperBound...]
      // The next stem or number follows, so that the last option of 1x1 is not that of 1x10.
      let page = try #require(pages.first { $0.contains(item.stem) })
      #expect((page + " ").contains("D \(last) "), "\(item.stem)")
    }
  }

  @Test(
    .enabled(
      if: MarkupJudge.has("chromium", "weasyprint", "pdftotext"),
      "chromium, weasyprint or pdftotext is missing"
    ),
    arguments: engines,
    SheetPart.allCases
  )
  func `on paper every page says its version, its seed and its number`(
    engine: String,
    part: SheetPart
  ) throws {
    var setting = MarkupQuizzes.setting()
    setting.isLarge = true
    let paper = MarkupQuizzes.paper(MarkupQuizzes.sixty, setting, version: 1)
    let pages = try MarkupJudge.judge(
      [String].self,
      "pages",
      engine,
      of: HTMLSheet(setting).bytes(part, of: paper)
    )
    #expect(pages.count > 1)
    for (place, page) in pages.enumerated() {
      let foot = "\(SheetWords.title(part)) · Version B · Seed 20240917, generator 3"
      #expect(page.contains(foot))
      #expect(page.contains("Facts: Wikipedia contributors, CC-BY-SA-4.0"))
      #expect(page.contains("Page \(place + 1) of \(pages.count)"))
    }
  }

  @Test(
    .enabled(
      if: MarkupJudge.has("chromium", "axe", "html5lib"),
      "chromium, axe-playwright-python or html5lib is missing"
    ),
    arguments: SheetPart.allCases
  )
  func `axe finds nothing against a sheet's accessibility`(part: SheetPart) throws {
    let setting = MarkupQuizzes.setting()
    let paper = MarkupQuizzes.paper(MarkupQuizzes.mixed, setting)
    let found = try MarkupJudge.judge(
      Findings.self,
      "axe",
      of: HTMLSheet(setting).bytes(part, of: paper)
    )
    #expect(found.violations == [])
    #expect(found.passes.contains("color-contrast"))
  }
}
