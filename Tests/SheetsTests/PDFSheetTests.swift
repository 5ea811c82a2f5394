import Foundation
import Judging
import Questions
import Testing

@testable import Sheets

/// Printed sheets as other programs read them.
struct PDFSheetTests {
  /// The mixed quiz without the scripts that only HTML sets.
  private static let quiz = Quiz(
    rounds: MarkupQuizzes.mixed.rounds.map { round in
      Quiz.Round(
        title: round.title,
        isTiebreak: round.isTiebreak,
        items: round.items.filter { item in
          item.stem.unicodeScalars.allSatisfy {
            $0.value < 0x500 || $0.value > 0x2000 && $0.value < 0x2100
          }
        }
      )
    }
  )

  private static func bytes(
    _ part: SheetPart,
    _ quiz: Quiz = quiz,
    version: Int = 0,
    _ change: (inout SheetSetting) -> Void = { _ in }
  ) throws -> [UInt8] {
    var setting = MarkupQuizzes.setting()
    change(&setting)
    return try PDFSheet(setting).bytes(
      part,
      of: MarkupQuizzes.paper(quiz, setting, version: version)
    )
  }

  @Test(arguments: SheetPart.allCases)
  func `a version is the same whichever versions were made before it`(part: SheetPart) throws {
    for quiz in [Self.quiz, MarkupQuizzes.sixty] {
      let setting = MarkupQuizzes.setting()
      let sheet = PDFSheet(setting)
      for version in [3, 0, 5, 3] {
        let paper = MarkupQuizzes.paper(quiz, setting, version: version)
        let bytes = try sheet.bytes(part, of: paper)
        #expect(try PDFSheet(setting).bytes(part, of: paper) == bytes)
      }
    }
  }

  /// A text without white space, as lines are broken anywhere.
  private static func bare(_ text: String) -> String { text.filter { !$0.isWhitespace } }

  @Test(
    .enabled(if: Judge.hasQPDF, "qpdf is not on this machine"),
    arguments: SheetPart.allCases,
    Paper.allCases
  )
  func `qpdf finds nothing wrong`(part: SheetPart, paper: Paper) throws {
    for version in 0..<4 {
      let bytes = try Self.bytes(part, version: version) { $0.paper = paper }
      #expect(try Judge.text(["qpdf", "--check", "{}"], on: bytes).contains("No syntax or stream"))
    }
  }

  @Test(
    .enabled(if: Judge.hasPoppler, "Poppler is not on this machine"),
    arguments: [1, 2, 3]
  )
  func `every stem stands once and in order`(columns: Int) throws {
    let bytes = try Self.bytes(.questions) { $0.columns = columns }
    let text = Self.bare(try Judge.text(["pdftotext", "-raw", "{}", "-"], on: bytes))
    var rest = text[...]
    for item in Self.quiz.items {
      let stem = Self.bare(item.stem)
      let place = try #require(rest.range(of: stem), "\(item.stem)")
      rest = rest[place.upperBound...]
      #expect(text.ranges(of: stem).count == 1)
    }
  }

  @Test(
    .enabled(if: Judge.hasPoppler, "Poppler is not on this machine"),
    arguments: SheetPart.allCases
  )
  func `version, seed, place and licence stand on every page`(part: SheetPart) throws {
    let bytes = try Self.bytes(part, MarkupQuizzes.sixty, version: 2)
    let text = try Judge.text(["pdftotext", "{}", "-"], on: bytes)
    let pages = text.split(separator: "\u{0C}").map(String.init).filter { !Self.bare($0).isEmpty }
    for (number, page) in pages.enumerated() {
      #expect(page.contains("Version C"))
      #expect(page.contains("Seed 20240917, generator 3"))
      #expect(page.contains("Page \(number + 1) of \(pages.count)"))
      #expect(page.contains("Wikipedia contributors, CC-BY-SA-4.0"))
    }
    let info = try Judge.text(["pdfinfo", "{}"], on: bytes)
    #expect(info.contains("The Harvest Quiz: \(SheetWords.title(part)), Version C"))
    #expect(
      info.contains(#/Pages: +\#(pages.count)\n/#)
        || info.contains("Pages:           \(pages.count)")
    )
    #expect(!info.contains("CreationDate"))
  }

  @Test(
    .enabled(if: Judge.hasPoppler, "Poppler is not on this machine"),
    arguments: Paper.allCases,
    [1, 2, 3]
  )
  func `no question is split over pages`(paper: Paper, columns: Int) throws {
    let bytes = try Self.bytes(.questions, MarkupQuizzes.sixty) {
      $0.paper = paper
      $0.columns = columns
    }
    let pages = try Judge.text(["pdftotext", "-raw", "{}", "-"], on: bytes)
      .split(separator: "\u{0C}").map { Self.bare(String($0)) }
    for round in 1...3 {
      for number in 1...20 {
        let name = "\(round)x\(number)"
        let page = try #require(pages.firstIndex { $0.contains("Stem\(name)asks") })
        #expect(pages[page].contains("Last\(name)"), "\(name)")
        #expect(pages[page].contains("First\(name)"), "\(name)")
      }
    }
  }

  @Test(
    .enabled(if: Judge.hasPoppler, "Poppler is not on this machine"),
    arguments: SheetPart.allCases
  )
  func `the first page looks as it did when it was looked at`(part: SheetPart) throws {
    let words = ["pdftoppm", "-r", "24", "-gray", "-singlefile", "{}"]
    let data = try Judge.run(words, on: try Self.bytes(part))
    let name = "\(part.rawValue).pgm"
    guard let golden = try GoldenFile(name).golden(orWrite: data) else { return }
    try GreyPicture(data).expectLooks(like: GreyPicture(golden))
  }

  @Test(
    .enabled(
      if: Judge.hasPoppler && MarkupJudge.has("chromium", "pdftotext"),
      "Poppler or chromium is not on this machine"
    ),
    arguments: SheetPart.allCases
  )
  func `a sheet says what Chromium prints of the same sheet as HTML`(part: SheetPart) throws {
    let setting = MarkupQuizzes.setting()
    let paper = MarkupQuizzes.paper(Self.quiz, setting)
    let ours = try Judge.text(["pdftotext", "-raw", "{}", "-"], on: Self.bytes(part))
    let theirs = try MarkupJudge.judge(
      [String].self,
      "pages",
      "chromium",
      of: HTMLSheet(setting).bytes(part, of: paper)
    ).joined(separator: " ")
    for item in paper.rounds.flatMap(\.items) {
      var texts = part == .questions ? [item.stem] : []
      if part == .script { texts.append(item.stem) }
      if part == .script || part == .key { texts += item.answers.map(\.text) }
      if case .options(let options) = item.response, part == .questions { texts += options }
      for text in texts.map(Self.bare) {
        #expect(Self.bare(ours).contains(text), "\(text)")
        #expect(Self.bare(theirs).contains(text), "\(text)")
      }
    }
  }

  @Test func `the same setting gives the same bytes`() throws {
    for part in SheetPart.allCases {
      #expect(try Self.bytes(part, version: 3) == Self.bytes(part, version: 3))
    }
  }

  @Test func `a text that no font sets is refused by name`() throws {
    #expect(
      throws: SheetError.unprintable(
        text: "من غنّت «أنت عمري»؟",
        reason: "U+0645 ARABIC LETTER MEEM at character 1: its script needs letters that are "
          + "joined, moved or set from right to left"
      )
    ) {
      try Self.bytes(.questions, MarkupQuizzes.mixed)
    }
  }

  @Test(arguments: MarkupQuizzes.hostileStems)
  func `a hostile text is set or refused, and nothing else`(stem: String) throws {
    let item = Item(id: "1", stem: stem, body: .choice(options: [stem, "b"], key: 0))
    do throws(SheetError) {
      var setting = MarkupQuizzes.setting()
      setting.title = PaperText.line(stem)
      let quiz = Quiz(rounds: [Quiz.Round(title: stem, items: [item])])
      let paper = MarkupQuizzes.paper(quiz, setting)
      for part in SheetPart.allCases {
        let bytes = try PDFSheet(setting).bytes(part, of: paper)
        #expect(bytes.starts(with: Array("%PDF-1.7".utf8)))
        if Judge.hasQPDF {
          let verdict = try? Judge.text(["qpdf", "--check", "{}"], on: bytes)
          #expect(verdict?.contains("No syntax or stream") == true)
        }
      }
    } catch {
      #expect("\(error)".contains("U+"), "\(error)")
    }
  }

  @Test func `a tall question under a heading stays above the foot`() throws {
    let long = (1...180).map { "word\($0)" }.joined(separator: " ")
    let options = (0..<6).map { "\($0) \(long)" }
    let item = Item(id: "1", stem: "Which?", body: .choice(options: options, key: 0))
    let bytes = try Self.bytes(.questions, Quiz(rounds: [Quiz.Round(title: "R", items: [item])]))
    guard Judge.hasPoppler else { return }
    // What runs off the paper is not there for pdftotext, which crops to the page.
    let words = ["pdftotext", "-raw", "-x", "0", "-y", "0", "-W", "596", "-H", "800", "{}", "-"]
    let text = Self.bare(try Judge.text(words, on: bytes))
    #expect(text.ranges(of: "word180").count == 6)
  }

  @Test func `columns that would break words are fewer`() throws {
    let three = try Self.bytes(.answers) {
      $0.columns = 3
      $0.isLarge = true
    }
    let one = try Self.bytes(.answers) {
      $0.columns = 2
      $0.isLarge = true
    }
    #expect(three == one)
  }

  @Test func `a text longer than a page goes on over the next`() throws {
    let long = (1...1500).map { "word\($0)" }.joined(separator: " ")
    let item = Item(id: "1", stem: long, body: .typed(accept: ["x"]))
    let bytes = try Self.bytes(.questions, Quiz(rounds: [Quiz.Round(items: [item])]))
    guard Judge.hasPoppler else { return }
    let text = Self.bare(try Judge.text(["pdftotext", "-raw", "{}", "-"], on: bytes))
    for number in 1...1500 { #expect(text.contains("word\(number)")) }
  }
}
