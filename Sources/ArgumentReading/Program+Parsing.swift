extension Program {
  /// Reads arguments.
  ///
  /// Options stand before or after operands, as `--long VALUE`, `--long=VALUE`, `-l VALUE`, `-lVALUE`;
  /// short flags may be joined as `-ab`. After `--` everything is an operand; a lone `-` always is one.
  /// Where an option is given again, its last value counts, or all if it is repeatable. `--help`
  /// anywhere before `--` and `help COMMAND` ask for a page, faults elsewhere in the line notwithstanding.
  ///
  /// - Parameter arguments: Without the program's own name.
  /// - Returns: What they ask for.
  /// - Throws: The first fault from the left.
  public func parse(_ arguments: [String]) throws(ArgumentError) -> Invocation {
    var reader = ArgumentReader(program: self, arguments: arguments)
    return try reader.invocation()
  }
}
