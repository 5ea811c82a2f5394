import GameRules
import Questions
import Testing

@testable import Terminal

struct CandidateTests {
  private static func candidate(isLast: Bool = false) throws -> Candidate {
    Candidate(
      item: try #require(Samples.game().items.first),
      round: "Cars",
      number: 2,
      of: 8,
      isLast: isLast
    )
  }

  @Test(arguments: [
    ("", Candidate.Verdict.keep), ("k", .keep), (" S ", .swap), ("a", .keepAll),
    ("q", .left(.finished)),
  ])
  func `a line says what becomes of it`(line: String, verdict: Candidate.Verdict) throws {
    #expect(PlainCandidate(try Self.candidate()).verdict(of: line) == verdict)
  }

  @Test func `nothing is swapped where there is no other`() throws {
    let plain = PlainCandidate(try Self.candidate(isLast: true))
    #expect(plain.verdict(of: "s") == nil)
    #expect(plain.lines.contains("There is no other."))
    #expect(!plain.hint.contains("another"))
  }

  @Test func `an item is shown with its key`() throws {
    let plain = PlainCandidate(try Self.candidate())
    let item = plain.candidate.item
    let key = try #require(item.key)
    #expect(plain.lines[1] == "Cars: question 2 of 8")
    #expect(plain.lines.contains(item.stem))
    #expect(
      plain.lines.filter { $0.hasPrefix("  * ") } == [
        "  * \(OptionLabel.named(item.options[key], at: key))"
      ]
    )
  }

  @Test(arguments: [
    ("\r", Candidate.Verdict.keep), (" ", .keep), ("s", .swap), ("a", .keepAll),
    ("q", .left(.finished)), ("xk", .keep),
  ])
  func `a key does so on the screen`(keys: String, verdict: Candidate.Verdict) throws {
    let device = ScriptedDevice([.keys(keys)])
    let console = ScreenConsole(
      device,
      traits: Samples.traits(input: true, output: true),
      clock: { device.clock.now }
    )
    #expect(console.consider(try Self.candidate()) == verdict)
    console.close()
  }

  @Test func `the screen does not swap where there is no other`() throws {
    let device = ScriptedDevice([.keys("sk")])
    let console = ScreenConsole(
      device,
      traits: Samples.traits(input: true, output: true),
      clock: { device.clock.now }
    )
    #expect(console.consider(try Self.candidate(isLast: true)) == .keep)
    #expect(device.written.contains("There is no other."))
    console.close()
  }
}
