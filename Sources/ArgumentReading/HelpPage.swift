/// The help of a program, of a group of commands or of one command.
public struct HelpPage: Equatable, Sendable {
  /// The program.
  public let program: Program
  /// The commands from the outermost to the one that is shown; none for the program itself.
  let path: [Command]

  init(program: Program, path: [Command]) {
    self.program = program
    self.path = path
  }

  /// Makes the page of a command by its full name, such as `bank check`, empty for the program.
  ///
  /// - Returns: nil if there is no such command.
  public init?(program: Program, command: String) {
    var path: [Command] = []
    var below = program.commands
    for word in command.split(separator: " ") {
      guard let next = below.first(where: { $0.name == word }) else { return nil }
      path.append(next)
      below = next.subcommands
    }
    self.init(program: program, path: path)
  }

  /// The full name of the command, such as `bank check`; empty for the program.
  public var command: String { path.map(\.name).joined(separator: " ") }

  /// The page as text.
  ///
  /// - Parameter columns: No line is longer, counted in characters, unless a single word is; below 20
  ///   counts as 20.
  /// - Returns: Lines ended by LF, the last one too.
  public func text(columns: Int) -> String {
    var text = HelpText(columns: columns)
    text.paragraph(usage, under: "Usage: ")
    text.gap()
    text.paragraph((path.last?.summary ?? program.summary) + ".")
    for detail in path.last?.details ?? program.details {
      text.gap()
      text.paragraph(detail)
    }
    let commands = path.isEmpty ? program.commands : path.last?.subcommands ?? []
    text.section("Commands", commands.map { HelpText.Row($0.name, $0.summary) })
    text.section("Operands", (path.last?.operands ?? []).map { HelpText.Row($0) })
    text.section("Options", (path.last?.options ?? []).map { HelpText.Row($0) })
    text.section("Options of every command", program.everywhere.map { HelpText.Row($0) })
    text.examples(path.last?.examples ?? program.examples, of: program.name)
    if !commands.isEmpty {
      text.gap()
      let words = ([program.name, "help"] + path.map(\.name) + ["COMMAND"])
      text.paragraph("\"\(words.joined(separator: " "))\" says more about a command.")
    }
    return text.text
  }

  private var usage: String {
    let words = [program.name] + path.map(\.name)
    guard let command = path.last else {
      return words.joined(separator: " ") + " [COMMAND] [OPTION]..."
    }
    let rest = command.subcommands.isEmpty ? command.operands.map(\.usage) : ["COMMAND"]
    return (words + rest + ["[OPTION]..."]).joined(separator: " ")
  }
}
