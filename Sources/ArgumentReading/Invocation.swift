/// What the arguments ask for.
public enum Invocation: Equatable, Sendable {
  /// Show a page of help and end well.
  case help(HelpPage)
  /// Show the program's version and end well.
  case version
  /// No command was given, perhaps options that all commands share.
  case start(ParsedArguments)
  /// Run a command.
  case command(ParsedArguments)
}
