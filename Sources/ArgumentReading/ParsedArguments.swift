/// What was given to one command; every value is of the shape that its option declares.
public struct ParsedArguments: Equatable, Sendable {
  /// The full name of the command, such as `bank check`; empty where none was given.
  public let command: String
  /// The operands in order, as many as the command takes.
  public let operands: [String]
  /// The values of each given option by its long name, in order; a flag has an empty text each time.
  private let given: [String: [String]]

  init(command: String, operands: [String], given: [String: [String]]) {
    self.command = command
    self.operands = operands
    self.given = given
  }

  /// Whether an option was given.
  public func has(_ option: Option) -> Bool {
    given[option.long] != nil
  }

  /// Returns the values of an option in the order given.
  public func values(_ option: Option) -> [String] {
    precondition(option.value != nil, "\(option.spelled) is a flag")
    return given[option.long] ?? []
  }

  /// Returns the value of an option, the last one where it was given again; nil if it was not given.
  public func value(_ option: Option) -> String? {
    values(option).last
  }

  /// Returns the value of an option that is declared as an integer, within its bounds.
  public func integer(_ option: Option) -> Int? {
    guard case .integer = option.value else { preconditionFailure("no integer: \(option.spelled)") }
    return value(option).flatMap { Int($0) }
  }

  /// Returns the value of an option that is declared as a natural number.
  public func natural(_ option: Option) -> UInt64? {
    guard case .natural = option.value else { preconditionFailure("no natural: \(option.spelled)") }
    return value(option).flatMap { UInt64($0) }
  }

  /// Returns the value of an option that is declared as a decimal number, within its bounds.
  public func decimal(_ option: Option) -> Double? {
    guard case .decimal = option.value else { preconditionFailure("no decimal: \(option.spelled)") }
    return value(option).flatMap(ValueShape.decimal)
  }

  /// Returns the one option of several that was given, nil if none was.
  ///
  /// - Throws: `together` when more than one was given.
  public func atMostOne(of options: [Option]) throws(ArgumentError) -> Option? {
    let found = options.filter(has)
    if found.count > 1 { throw .together(found.map(\.spelled)) }
    return found.first
  }

  /// Returns the one option of several that was given.
  ///
  /// - Throws: `together` when more than one was given, `missingOption` when none was.
  public func exactlyOne(of options: [Option]) throws(ArgumentError) -> Option {
    guard let option = try atMostOne(of: options) else {
      throw .missingOption(of: options.map(\.spelled))
    }
    return option
  }
}
