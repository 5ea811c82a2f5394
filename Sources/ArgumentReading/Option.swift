/// An option of the command line, declared once and shared by the commands that take it.
public struct Option: Hashable, Sendable {
  /// The long name without its hyphens, such as `seed`.
  public let long: String
  /// The short name without its hyphen, nil if there is none.
  public let short: Character?
  /// What its value may be; nil for a flag, which has none.
  public let value: ValueShape?
  /// What it does, in a few words without a full stop.
  public let summary: String
  /// What holds without it, as help shows it; nil if help says nothing of that.
  public let standard: String?
  /// Whether giving it again adds a value, as help and completions say it; else the last one counts.
  public let isRepeatable: Bool

  /// Declares an option.
  ///
  /// - Parameters:
  ///   - long: The long name without its hyphens.
  ///   - short: The short name without its hyphen.
  ///   - value: What its value may be; nil for a flag.
  ///   - summary: What it does, in a few words without a full stop.
  ///   - standard: What holds without it, for help only.
  ///   - isRepeatable: Whether giving it again adds a value.
  public init(
    long: String,
    short: Character? = nil,
    value: ValueShape? = nil,
    summary: String,
    standard: String? = nil,
    isRepeatable: Bool = false
  ) {
    self.long = long
    self.short = short
    self.value = value
    self.summary = summary
    self.standard = standard
    self.isRepeatable = isRepeatable
  }

  /// The long name with its hyphens, such as `--seed`.
  public var spelled: String { "--" + long }

  /// Shows help; every program has it.
  public static let help = Option(long: "help", short: "h", summary: "Show this help")
  /// Shows the version; every program has it.
  public static let version = Option(long: "version", summary: "Show the version")
}
