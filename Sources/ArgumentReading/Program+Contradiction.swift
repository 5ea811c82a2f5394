extension Program {
  /// The first thing that the declarations say in two ways, nil if they are sound.
  ///
  /// Found are names that stand twice or cannot be typed, and operands that could not be told apart.
  /// Meant for a test of the program that declares.
  public var contradiction: String? {
    if let name = Self.repeated(commands.map(\.name) + ["help"]) {
      return "two commands are called \(name)"
    }
    for command in commands {
      if let name = Self.repeated(command.subcommands.map(\.name)) {
        return "two commands are called \(command.name) \(name)"
      }
    }
    for (name, command) in callable {
      if let fault = fault(of: command) { return name + ": " + fault }
    }
    return nil
  }

  private func fault(of command: Command) -> String? {
    let options = command.options + everywhere
    if let name = Self.repeated(options.map(\.long)) { return "two options are called --\(name)" }
    if let name = Self.repeated(options.compactMap(\.short)) {
      return "two options are called -\(name)"
    }
    for option in options where option.long.isEmpty || option.long.contains("=") {
      return "an option cannot be called --\(option.long)"
    }
    for option in options where option.short == "-" { return "\(option.spelled) is called --" }
    for operand in command.operands.dropLast() where operand.isRepeatable {
      return "\(operand.name) repeats before the last operand"
    }
    for (first, second) in zip(command.operands, command.operands.dropFirst())
    where !first.isRequired && second.isRequired {
      return "\(second.name) must stand but \(first.name) before it need not"
    }
    return nil
  }

  private static func repeated<Name: Hashable>(_ names: [Name]) -> Name? {
    var seen: Set<Name> = []
    return names.first { !seen.insert($0).inserted }
  }
}
