import Text

/// Goes through the arguments once, from left to right.
///
/// Conventions are those of POSIX.1-2017, XBD 12.2, with the long options of GNU; options may follow
/// operands, and a long name is never shortened.
struct ArgumentReader {
  private let program: Program
  private var arguments: ArraySlice<String>
  private var path: [Command] = []
  private var operands: [String] = []
  private var given: [String: [String]] = [:]
  /// Whether `help` was the command, so that the words after it name a page.
  private var isHelpCommand = false
  private var areOptionsOver = false

  init(program: Program, arguments: [String]) {
    self.program = program
    self.arguments = arguments[...]
  }

  mutating func invocation() throws(ArgumentError) -> Invocation {
    var fault: ArgumentError?
    while let argument = arguments.popFirst() {
      do throws(ArgumentError) {
        try take(argument)
      } catch {
        fault = fault ?? error
      }
    }
    let isHelpWanted = given[Option.help.long] != nil
    // Help is for those who have made a mistake; only that there is no such page stands above it.
    if let fault, !isHelpWanted || fault.isUnknownCommand { throw fault }
    if isHelpWanted || isHelpCommand { return .help(HelpPage(program: program, path: path)) }
    if given[Option.version.long] != nil { return .version }
    let parsed = ParsedArguments(command: commandName, operands: operands, given: given)
    guard let command = path.last else { return .start(parsed) }
    try check(command)
    return .command(parsed)
  }

  private mutating func take(_ argument: String) throws(ArgumentError) {
    if areOptionsOver || argument == "-" || !argument.hasPrefix("-") {
      try take(word: argument)
    } else if argument == "--" {
      areOptionsOver = true
    } else if argument.hasPrefix("--") {
      try take(long: argument.dropFirst(2))
    } else {
      try take(shorts: argument.dropFirst())
    }
  }

  private mutating func take(word: String) throws(ArgumentError) {
    guard path.isEmpty || isHelpCommand || isGroup else {
      operands.append(word)
      return
    }
    let commands = path.last?.subcommands ?? program.commands
    if let command = commands.first(where: { $0.name == word }) {
      path.append(command)
    } else if path.isEmpty && word == "help" && !isHelpCommand {
      isHelpCommand = true
    } else {
      throw .unknownCommand(
        found: (path.map(\.name) + [word]).joined(separator: " "),
        nearest: Spelling.nearest(to: word, among: commands.map(\.name)).map { name in
          (path.map(\.name) + [name]).joined(separator: " ")
        },
        help: helpLine
      )
    }
  }

  private mutating func take(long text: Substring) throws(ArgumentError) {
    // By scalars: an accent that begins the value would make one character with the sign.
    let sign = text.unicodeScalars.firstIndex(of: "=")
    let name = text[..<(sign ?? text.endIndex)]
    guard let option = known.first(where: { $0.long == name }) else {
      throw unknown("--" + name, among: known) { $0.long == name }
    }
    let value = sign.map { String(text.unicodeScalars[$0...].dropFirst()) }
    if option.value == nil, let value { throw .valueOfFlag(of: option.spelled, found: value) }
    try add(option, value)
  }

  private mutating func take(shorts text: Substring) throws(ArgumentError) {
    var rest = text
    while let name = rest.popFirst() {
      guard let option = known.first(where: { $0.short == name }) else {
        // One hyphen too few is the commonest slip: `-plain`.
        let meant = text.count > 1 && rest.count == text.count - 1 ? "-" + text : "-\(name)"
        throw unknown(meant, among: known) { $0.short == name }
      }
      if option.value == nil {
        try add(option, nil)
      } else {
        return try add(option, rest.isEmpty ? nil : String(rest))
      }
    }
  }

  /// Adds one giving of an option, whose value is the next argument if none is joined to it.
  private mutating func add(_ option: Option, _ joined: String?) throws(ArgumentError) {
    guard let shape = option.value else {
      given[option.long, default: []].append("")
      return
    }
    guard let value = joined ?? nextValue() else {
      throw .missingValue(of: option.spelled, expected: shape.expectation)
    }
    if let fault = shape.fault(in: value, of: option.spelled) { throw fault }
    given[option.long, default: []].append(value)
  }

  /// Takes the next argument, unless it is an option in its own right.
  private mutating func nextValue() -> String? {
    guard let next = arguments.first, next != "--" else { return nil }
    let isOption = known.contains { option in
      next == option.spelled || next.hasPrefix(option.spelled + "=")
        || option.short.map { next == "-\($0)" } ?? false
    }
    return isOption ? nil : arguments.popFirst()
  }

  private func check(_ command: Command) throws(ArgumentError) {
    if isGroup {
      throw .missingCommand(of: commandName, expected: command.subcommands.map(\.name))
    }
    let declared = command.operands
    let required = declared.prefix { $0.isRequired }
    if operands.count < required.count {
      throw .missingOperand(name: required[operands.count].name, help: helpLine)
    }
    for (place, found) in operands.enumerated() {
      let isRepeated = place >= declared.count && declared.last?.isRepeatable == true
      guard let operand = isRepeated ? declared.last : declared.dropFirst(place).first else {
        throw .unexpectedOperand(found: found, help: helpLine)
      }
      if let fault = operand.value.fault(in: found, of: operand.name) { throw fault }
    }
  }

  private var isGroup: Bool { path.last.map { !$0.subcommands.isEmpty } ?? false }
  private var commandName: String { path.map(\.name).joined(separator: " ") }
  private var known: [Option] { (path.last?.options ?? []) + program.everywhere }
  private var helpLine: String {
    ([program.name, "help"] + path.map(\.name)).joined(separator: " ")
  }

  private func unknown(
    _ found: String,
    among options: [Option],
    where isMeant: (Option) -> Bool
  ) -> ArgumentError {
    if path.isEmpty || isGroup,
      let taker = program.callable.first(where: { $0.command.options.contains(where: isMeant) })
    {
      return .optionBeforeCommand(found: found, command: taker.name)
    }
    let name = String(found.drop { $0 == "-" })
    let nearest = name.count > 1 ? Spelling.nearest(to: name, among: options.map(\.long)) : nil
    return .unknownOption(found: found, nearest: nearest.map { "--" + $0 }, help: helpLine)
  }
}

extension ArgumentError {
  fileprivate var isUnknownCommand: Bool {
    if case .unknownCommand = self { true } else { false }
  }
}
