import BankFixtures
import Facts
import Questions
import Testing
import Verifier

/// Holds every shipped bank to the design by a second reading of it.
struct ShippedBanksTests {
  private static let rounds: UInt64 = 1_000
  private static let itemsOfRound = 15

  @Test(arguments: try BankFixture.shippedNames())
  func `every item of the census is fair, and none is missing`(name: String) throws {
    let fixture = try BankFixture.shipped(name)
    let bank = try #require(fixture.reading().bank)
    var generator = Generator(bank)
    let writer = QuizWriter()
    let lines = generator.census().map { writer.item($0) }
    var verifier = try Verifier(descriptor: fixture.descriptor, tables: fixture.tables)
    Self.expectNone(verifier.findings(lines: lines))
    Self.expectNone(verifier.censusFindings(lines: lines))
  }

  @Test(arguments: try BankFixture.shippedNames())
  func `a thousand rounds are fair, repeat nothing and give nothing away`(name: String) throws {
    let fixture = try BankFixture.shipped(name)
    let bank = try #require(fixture.reading().bank)
    var generator = Generator(bank)
    let writer = QuizWriter()
    var verifier = try Verifier(descriptor: fixture.descriptor, tables: fixture.tables)
    var items = 0
    for seed in 0..<Self.rounds {
      let lines = generator.round(Self.itemsOfRound, seed: seed).map { writer.item($0) }
      items += lines.count
      let findings = verifier.findings(lines: lines) + verifier.roundFindings(lines: lines)
      #expect(findings.isEmpty, "seed \(seed): \(findings[0])")
      if !findings.isEmpty { return }
    }
    #expect(items == Int(Self.rounds) * Self.itemsOfRound)
  }

  @Test func `a small category gives a round of two from any seed`() throws {
    let bank = try #require(try BankFixture.shipped("jim-halpert").reading().bank)
    var generator = Generator(bank, selection: Generator.Selection(categories: ["cars"]))
    let short = (0..<200 as Range<UInt64>).filter { generator.round(2, seed: $0).count < 2 }
    #expect(short.isEmpty)
  }

  @Test(arguments: try BankFixture.shippedNames())
  func `typed items are fair`(name: String) throws {
    let fixture = try BankFixture.shipped(name)
    let bank = try #require(fixture.reading().bank)
    var generator = Generator(bank, selection: Generator.Selection(isTyped: true))
    let writer = QuizWriter()
    var lines: [String] = []
    _ = generator.independent(2_000, seed: 9) { lines.append(writer.item($0)) }
    #expect(!lines.isEmpty)
    var verifier = try Verifier(descriptor: fixture.descriptor, tables: fixture.tables)
    Self.expectNone(verifier.findings(lines: lines))
  }

  private static func expectNone(
    _ findings: [some CustomStringConvertible],
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let shown = findings.prefix(5).map(\.description).joined(separator: "\n")
    #expect(findings.isEmpty, "\(findings.count):\n\(shown)", sourceLocation: sourceLocation)
  }
}
