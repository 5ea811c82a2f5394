/// Why arguments cannot be understood; texts are as they were given.
public enum ArgumentError: Error, Equatable, Sendable {
  /// No command has this name; `help` is what to type to see those that are.
  case unknownCommand(found: String, nearest: String?, help: String)
  /// The name of a group stands without one of its commands.
  case missingCommand(of: String, expected: [String])
  /// The command does not take this option, given with its hyphens.
  case unknownOption(found: String, nearest: String?, help: String)
  /// The option of a command stands before it; `command` is one that takes it.
  case optionBeforeCommand(found: String, command: String)
  /// An option stands without its value.
  case missingValue(of: String, expected: String)
  /// A flag stands with a value.
  case valueOfFlag(of: String, found: String)
  /// A value of an option or operand is not what it may be.
  case unusableValue(of: String, found: String, expected: String, nearest: String? = nil)
  /// An operand that must stand does not.
  case missingOperand(name: String, help: String)
  /// More operands stand than the command takes.
  case unexpectedOperand(found: String, help: String)
  /// Several options stand of which one alone may.
  case together([String])
  /// None of several options stands, but one must.
  case missingOption(of: [String])
}

extension ArgumentError: CustomStringConvertible {
  /// One line: what was found, what was expected.
  public var description: String {
    switch self {
    case .unknownCommand(let found, let nearest, let help):
      "unknown command \(Self.quoted(found)); \(Self.advice(nearest, help, "a command"))"
    case .missingCommand(let group, let expected):
      "\(group) alone; expected it with \(Enumeration.text(of: expected, joinedBy: "or"))"
    case .unknownOption(let found, let nearest, let help):
      "unknown option \(Self.quoted(found)); \(Self.advice(nearest, help, "an option"))"
    case .optionBeforeCommand(let found, let command):
      "\(found) before a command; expected after it, as in \(Self.quoted("\(command) \(found)"))"
    case .missingValue(let option, let expected):
      "\(option) without a value; expected \(expected)"
    case .valueOfFlag(let option, let found):
      "\(option) with the value \(Self.quoted(found)); expected none"
    case .unusableValue(let name, let found, let expected, let nearest):
      "\(name): found \(Self.quoted(found)); expected \(expected)"
        + (nearest.map { "; did you mean \(Self.quoted($0))?" } ?? "")
    case .missingOperand(let name, let help):
      "no \(name); expected one, see \(Self.quoted(help))"
    case .unexpectedOperand(let found, let help):
      "\(Self.quoted(found)) is too much; expected no more operands, see \(Self.quoted(help))"
    case .together(let options):
      "\(Enumeration.text(of: options, joinedBy: "and")) together; expected one of them"
    case .missingOption(let options):
      "no choice made; expected \(Enumeration.text(of: options, joinedBy: "or"))"
    }
  }

  private static func advice(_ nearest: String?, _ help: String, _ what: String) -> String {
    nearest.map { "did you mean \(quoted($0))?" } ?? "expected \(what) that \(quoted(help)) shows"
  }

  /// Puts foreign text between quotation marks, on one line, short, with nothing that steers a terminal.
  private static func quoted(_ text: String) -> String {
    let scalars = text.unicodeScalars
    let shown = scalars.prefix(80).map { scalar in
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: scalar.escaped(asASCII: true)
      case _ where scalar.properties.isBidiControl: scalar.escaped(asASCII: true)
      case _: String(scalar)
      }
    }
    return "\"" + shown.joined() + (scalars.dropFirst(80).isEmpty ? "" : "...") + "\""
  }
}
