/// One command of a program, or several under one name.
public struct Command: Hashable, Sendable {
  /// A line that one may type.
  public struct Example: Hashable, Sendable {
    /// The line without the program's name at its start.
    public let line: String
    /// What it does, in a few words without a full stop.
    public let summary: String

    /// Makes an example of a line and what it does.
    public init(_ line: String, summary: String) {
      self.line = line
      self.summary = summary
    }
  }

  /// The word that calls it.
  public let name: String
  /// What it does, in a few words without a full stop.
  public let summary: String
  /// What else is to be said, each a paragraph.
  public let details: [String]
  /// What it takes besides options, in order.
  public let operands: [Operand]
  /// What it takes besides the options that all commands share.
  public let options: [Option]
  /// Lines that one may type.
  public let examples: [Example]
  /// The commands under its name; then it has no operands and options of its own.
  public let subcommands: [Command]

  /// Declares a command.
  ///
  /// - Parameters:
  ///   - name: The word that calls it.
  ///   - summary: What it does, in a few words without a full stop.
  ///   - details: What else is to be said, each a paragraph.
  ///   - operands: In order; those that must stand first, and only the last may repeat.
  ///   - options: Besides those that all commands share.
  ///   - examples: Lines that one may type.
  public init(
    name: String,
    summary: String,
    details: [String] = [],
    operands: [Operand] = [],
    options: [Option] = [],
    examples: [Example] = []
  ) {
    self.name = name
    self.summary = summary
    self.details = details
    self.operands = operands
    self.options = options
    self.examples = examples
    subcommands = []
  }

  /// Declares a name that several commands stand under, such as `bank` for `bank list`.
  public init(
    name: String,
    summary: String,
    details: [String] = [],
    examples: [Example] = [],
    subcommands: [Command]
  ) {
    self.name = name
    self.summary = summary
    self.details = details
    operands = []
    options = []
    self.examples = examples
    self.subcommands = subcommands
  }
}
