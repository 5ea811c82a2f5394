/// All that a program's command line can say: what help, completions and a man page are made from.
public struct Program: Hashable, Sendable {
  /// The word that calls it.
  public let name: String
  /// The version as `--version` shows it.
  public let version: String
  /// What it does, in a few words without a full stop.
  public let summary: String
  /// What else is to be said, each a paragraph.
  public let details: [String]
  /// Its commands in the order of help; `help` is not among them, it is always there.
  public let commands: [Command]
  /// The options that every command takes, besides `--help` and `--version`.
  public let shared: [Option]
  /// Lines that one may type.
  public let examples: [Command.Example]

  /// Declares a program.
  ///
  /// - Parameters:
  ///   - name: The word that calls it.
  ///   - version: As `--version` shows it.
  ///   - summary: What it does, in a few words without a full stop.
  ///   - details: What else is to be said, each a paragraph.
  ///   - commands: In the order of help, without `help`.
  ///   - shared: The options that every command takes, without `--help` and `--version`.
  ///   - examples: Lines that one may type.
  public init(
    name: String,
    version: String,
    summary: String,
    details: [String] = [],
    commands: [Command],
    shared: [Option] = [],
    examples: [Command.Example] = []
  ) {
    self.name = name
    self.version = version
    self.summary = summary
    self.details = details
    self.commands = commands
    self.shared = shared
    self.examples = examples
  }

  /// The options that may stand anywhere: the shared ones, `--help` and `--version`.
  public var everywhere: [Option] { shared + [.help, .version] }

  /// Every command that can be called, under its full name such as `bank check`, in the order of help.
  public var callable: [(name: String, command: Command)] {
    Self.callable(commands, under: "")
  }

  private static func callable(
    _ commands: [Command],
    under prefix: String
  ) -> [(name: String, command: Command)] {
    commands.flatMap { command in
      command.subcommands.isEmpty
        ? [(prefix + command.name, command)]
        : callable(command.subcommands, under: prefix + command.name + " ")
    }
  }
}
