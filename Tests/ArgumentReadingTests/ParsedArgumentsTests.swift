import ArgumentReading
import Testing

struct ParsedArgumentsTests {
  @Test
  func `each shape gives its value`() throws {
    let parsed = try Sample.parsed([
      "play", "--seed", "18446744073709551615", "--time=2.5", "-n", "+7", "-t", "-c", "a", "-cb",
      "--category=c", "--difficulty", "hard",
    ])
    #expect(parsed.natural(Sample.seed) == .max)
    #expect(parsed.decimal(Sample.time) == 2.5)
    #expect(parsed.integer(Sample.questions) == 7)
    #expect(parsed.values(Sample.category) == ["a", "b", "c"])
    #expect(parsed.value(Sample.category) == "c")
    #expect(parsed.value(Sample.difficulty) == "hard")
    #expect(parsed.has(Sample.typed))
    #expect(!parsed.has(Sample.plain))
  }

  @Test
  func `what was not given is nil`() throws {
    let parsed = try Sample.parsed(["play"])
    #expect(parsed.natural(Sample.seed) == nil)
    #expect(parsed.decimal(Sample.time) == nil)
    #expect(parsed.integer(Sample.questions) == nil)
    #expect(parsed.values(Sample.category).isEmpty)
    #expect(parsed.value(Sample.banks) == nil)
  }

  @Test(arguments: ["-", "--", "18446744073709551616", "-1", "0x10", "1.0", " 1", "1 ", "٣", ""])
  func `a natural number is digits and no more`(text: String) {
    #expect(Sample.fault(["play", "--seed=" + text]) != nil)
  }

  @Test(arguments: [(["-t"], "--typed"), (["-p"], "--plain"), ([], nil), (["-tp"], nil)])
  func `of several options one is chosen`(arguments: [String], expected: String?) throws {
    let parsed = try Sample.parsed(["play"] + arguments)
    let choice = [Sample.typed, Sample.plain]
    if arguments == ["-tp"] {
      let error = ArgumentError.together(["--typed", "--plain"])
      #expect(throws: error) { try parsed.atMostOne(of: choice) }
      #expect(throws: error) { try parsed.exactlyOne(of: choice) }
      #expect(error.description == "--typed and --plain together; expected one of them")
    } else {
      #expect(try parsed.atMostOne(of: choice)?.spelled == expected)
    }
    if arguments.isEmpty {
      let error = ArgumentError.missingOption(of: ["--typed", "--plain"])
      #expect(throws: error) { try parsed.exactlyOne(of: choice) }
      #expect(error.description == "no choice made; expected --typed or --plain")
    }
  }
}
