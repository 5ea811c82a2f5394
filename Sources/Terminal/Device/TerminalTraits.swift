#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// What the surroundings say of the terminal, read once by the program and handed in.
public struct TerminalTraits: Equatable, Sendable {
  /// Whether responses come from a terminal.
  public let inputIsTerminal: Bool
  /// Whether what is shown goes to a terminal.
  public let outputIsTerminal: Bool
  /// Whether the terminal can do no more than print lines.
  public let isDumb: Bool
  /// Whether colour is available and wanted.
  public let hasColour: Bool
  /// Whether the locale says that the terminal reads and writes UTF-8.
  public let isUTF8: Bool

  /// Reads the traits off the environment.
  ///
  /// - Parameters:
  ///   - inputIsTerminal: Whether responses come from a terminal.
  ///   - outputIsTerminal: Whether what is shown goes to a terminal.
  ///   - environment: `TERM`, `NO_COLOR`, `LC_ALL`, `LC_CTYPE` and `LANG` count; no `TERM` is a
  ///     dumb one.
  public init(
    inputIsTerminal: Bool,
    outputIsTerminal: Bool,
    environment: [String: String]
  ) {
    self.inputIsTerminal = inputIsTerminal
    self.outputIsTerminal = outputIsTerminal
    func filled(_ name: String) -> String? {
      environment[name].flatMap { $0.isEmpty ? nil : $0.lowercased() }
    }
    let kind = filled("TERM") ?? "dumb"
    isDumb = kind == "dumb"
    // The DEC terminals and those that say so have none; https://no-color.org for the variable.
    let isMonochrome = isDumb || kind.hasPrefix("vt") || kind.hasSuffix("-mono")
    hasColour = !isMonochrome && filled("NO_COLOR") == nil
    let locale = filled("LC_ALL") ?? filled("LC_CTYPE") ?? filled("LANG") ?? "c"
    isUTF8 = locale.contains("utf-8") || locale.contains("utf8")
  }

  /// The traits where responses come from a terminal other than standard input.
  public func withTerminalInput() -> TerminalTraits {
    TerminalTraits(
      inputIsTerminal: true,
      outputIsTerminal: outputIsTerminal,
      isDumb: isDumb,
      hasColour: hasColour,
      isUTF8: isUTF8
    )
  }

  private init(
    inputIsTerminal: Bool,
    outputIsTerminal: Bool,
    isDumb: Bool,
    hasColour: Bool,
    isUTF8: Bool
  ) {
    self.inputIsTerminal = inputIsTerminal
    self.outputIsTerminal = outputIsTerminal
    self.isDumb = isDumb
    self.hasColour = hasColour
    self.isUTF8 = isUTF8
  }

  /// The columns of the terminal that a descriptor is open on; nil where it is none.
  public static func columns(of descriptor: Int32) -> Int? {
    isatty(descriptor) == 1 ? ScreenSize(of: descriptor).columns : nil
  }

  /// Whether the full screen can be used; otherwise play goes line by line.
  public var suitsFullScreen: Bool { inputIsTerminal && outputIsTerminal && !isDumb }

  /// A text on one line that steers no terminal, in characters that the output can show.
  public func harmless(_ text: String) -> String { alphabet.cleaned(text) }

  /// The characters that what is shown may consist of: any, unless a terminal cannot show them.
  var alphabet: Alphabet { outputIsTerminal && !isUTF8 ? .ascii : .unicode }
}
