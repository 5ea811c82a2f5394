import BankFixtures
import Facts
import Foundation
import Questions
import Testing
import Verifier

/// Plants what makes an item unfair into a bank: items drawn before must be caught, items drawn
/// after must be fair.
struct MutationTests {
  private static let sound = """
    name,colour,year,end,not
    Alder,red,1900,1910,
    Birch,blue,1910,1920,
    Cedar,green,1920,1930,
    Elm,white,1930,1940,
    Fir,black,1940,1950,
    Hazel,grey,1950,1960,

    """

  private static func fixture(_ csv: String, aliases: String = "{}") -> BankFixture {
    BankFixture(
      fields: """
        {"name": "name"}, {"name": "colour", "quiz:aliases": \(aliases)},
        {"name": "year", "type": "year", "quiz:role": "from"},
        {"name": "end", "type": "year", "quiz:role": "until"},
        {"name": "not", "type": "list", "delimiter": ";", "quiz:role": "avoid"}
        """,
      resource: """
        "quiz:questions": {"colour": ["What colour is {name}?", "What colour was there in {year}?"],
          "name": "Which tree is {colour}?"},
        "quiz:statements": {"colour": "{name} is {colour}."},
        "quiz:forms": {"first": {"year": "Which tree came first?"},
          "comparison": {"year": "{greater} came after {lesser}."}},
        """,
      schema: #""primaryKey": "name","#,
      csv: csv
    )
  }

  private static func lines(_ fixture: BankFixture) throws -> [String] {
    var generator = Generator(try #require(fixture.reading().bank))
    let writer = QuizWriter()
    var lines = generator.census().map { writer.item($0) }
    _ = generator.independent(1_000, seed: 1) { lines.append(writer.item($0)) }
    return lines
  }

  @Test func `the sound bank has no fault`() throws {
    let fixture = Self.fixture(Self.sound)
    var verifier = try Verifier(descriptor: fixture.descriptor, tables: fixture.tables)
    let findings = verifier.findings(lines: try Self.lines(fixture))
    #expect(findings.isEmpty, "\(findings.prefix(3))")
  }

  @Test(arguments: [
    ("a second true row", "Birch,blue,1910", "Birch,red,1910"),
    ("an equal value with other case and spacing", "Birch,blue,1910", "Birch,\u{A0}RED,1910"),
    ("an empty cell", "Birch,blue,1910", "Birch,,1910"),
    ("a value to avoid", "Alder,red,1900,1910,", "Alder,red,1900,1910,blue"),
    ("a tie", "Birch,blue,1910", "Birch,blue,1900"),
    ("an overlap of periods", "Alder,red,1900,1910,", "Alder,red,1900,1935,"),
  ])
  func `what is planted is caught in old items and kept out of new ones`(
    what: String,
    part: String,
    planted: String
  ) throws {
    #expect(Self.sound.contains(part))
    let old = try Self.lines(Self.fixture(Self.sound))
    let start = try #require(Self.sound.range(of: part))
    let mutated = Self.fixture(Self.sound.replacingCharacters(in: start, with: planted))
    var verifier = try Verifier(descriptor: mutated.descriptor, tables: mutated.tables)
    #expect(!verifier.findings(lines: old).isEmpty, "\(what) went unnoticed")
    let findings = verifier.findings(lines: try Self.lines(mutated))
    #expect(findings.isEmpty, "\(what): \(findings.prefix(3))")
  }

  @Test func `an alias that makes two values one is caught`() throws {
    let old = try Self.lines(Self.fixture(Self.sound))
    let mutated = Self.fixture(
      Self.sound.replacing("Birch,blue", with: "Birch,crimson"),
      aliases: #"{"red": ["crimson"]}"#
    )
    var verifier = try Verifier(descriptor: mutated.descriptor, tables: mutated.tables)
    #expect(!verifier.findings(lines: old).isEmpty)
    let findings = verifier.findings(lines: try Self.lines(mutated))
    #expect(findings.isEmpty, "\(findings.prefix(3))")
  }

  @Test func `a sentence begins with a capital, whatever the value's own`() throws {
    let fixture = BankFixture(
      fields: #"{"name": "thing"}, {"name": "colour"}"#,
      resource: #""quiz:statements": {"colour": "{thing} is {colour}."},"#,
      schema: #""primaryKey": "thing","#,
      csv: "thing,colour\niron,red\nthe Moon,blue\neBay,green\n"
    )
    var verifier = try Verifier(descriptor: fixture.descriptor, tables: fixture.tables)
    let lines = try Self.lines(fixture)
    let findings = verifier.findings(lines: lines)
    #expect(findings.isEmpty, "\(findings.prefix(3))")
    for (capital, small) in [("Iron", "iron"), ("The Moon", "the Moon"), ("eBay", "EBay")] {
      let mended = lines.filter { $0.contains("\"stem\": \"\(capital)") }
      #expect(!mended.isEmpty)
      let broken = mended.map {
        $0.replacing("\"stem\": \"\(capital)", with: "\"stem\": \"\(small)")
      }
      #expect(verifier.findings(lines: broken).filter { $0.rule == .stem }.count == broken.count)
    }
  }
}
