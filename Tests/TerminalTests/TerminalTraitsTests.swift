import Testing

@testable import Terminal

struct TerminalTraitsTests {
  private func traits(
    _ environment: [String: String],
    input: Bool = true,
    output: Bool = true
  ) -> TerminalTraits {
    TerminalTraits(inputIsTerminal: input, outputIsTerminal: output, environment: environment)
  }

  @Test(arguments: [
    (["TERM": "xterm-256color"], true, true, true), (["TERM": "xterm"], false, true, false),
    (["TERM": "xterm"], true, false, false), (["TERM": "dumb"], true, true, false),
    ([:], true, true, false), (["TERM": ""], true, true, false),
    (["TERM": "linux"], true, true, true),
  ])
  func `the full screen needs a terminal at both ends that can be drawn on`(
    environment: [String: String],
    input: Bool,
    output: Bool,
    suits: Bool
  ) {
    #expect(traits(environment, input: input, output: output).suitsFullScreen == suits)
  }

  @Test(arguments: [
    (["TERM": "xterm"], true), (["TERM": "xterm", "NO_COLOR": "1"], false),
    (["TERM": "xterm", "NO_COLOR": ""], true), (["TERM": "vt100"], false),
    (["TERM": "dumb"], false),
    (["TERM": "xterm-mono"], false), (["TERM": "screen-256color", "NO_COLOR": "0"], false),
  ])
  func `colour needs a terminal that has it and a person that wants it`(
    environment: [String: String],
    hasColour: Bool
  ) {
    #expect(traits(environment).hasColour == hasColour)
  }

  @Test(arguments: [
    (["LANG": "en_GB.UTF-8"], true), (["LANG": "de_DE.utf8"], true), (["LANG": "C"], false),
    ([:], false), (["LANG": "C", "LC_ALL": "C.UTF-8"], true),
    (["LANG": "en_GB.UTF-8", "LC_CTYPE": "POSIX"], false),
    (["LANG": "C", "LC_CTYPE": "C.UTF-8", "LC_ALL": ""], true),
    (["LANG": "de_DE@euro"], false),
  ])
  func `the locale says whether UTF-8 can be shown`(environment: [String: String], isUTF8: Bool) {
    #expect(traits(environment).isUTF8 == isUTF8)
    #expect(traits(environment).alphabet == (isUTF8 ? .unicode : .ascii))
    #expect(traits(environment, output: false).alphabet == .unicode)
  }
}
