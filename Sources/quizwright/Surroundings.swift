import Terminal

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// What the program finds around it, read once at its start and handed on.
struct Surroundings {
  /// The arguments without the program's name.
  let arguments: [String]
  /// The path that the program was called by.
  let programPath: String
  /// What the terminal can do.
  let traits: TerminalTraits
  /// How wide the terminal is that data goes to; nil where it goes elsewhere.
  let width: Int?
  /// How wide help is set.
  let columns: Int
  private let environment: [String: String]

  init() {
    arguments = Array(CommandLine.arguments.dropFirst())
    programPath = CommandLine.arguments.first ?? ""
    var environment: [String: String] = [:]
    for name in Self.names {
      if let value = getenv(name) { environment[name] = String(cString: value) }
    }
    self.environment = environment
    traits = TerminalTraits(
      inputIsTerminal: isatty(0) == 1,
      outputIsTerminal: isatty(1) == 1,
      environment: environment
    )
    width = TerminalTraits.columns(of: 1)
    columns = min(max(environment["COLUMNS"].flatMap { Int($0) } ?? width ?? 80, 40), 100)
  }

  private static let names = [
    "COLUMNS", "HOME", "LANG", "LC_ALL", "LC_CTYPE", "NO_COLOR", "QUIZWRIGHT_BANKS",
    "QUIZWRIGHT_SAVES", "TERM", "XDG_DATA_HOME", "XDG_STATE_HOME",
  ]

  /// A variable that is set to something; nil otherwise.
  subscript(name: String) -> String? {
    environment[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The person's own folder, as the environment or else the system names it.
  var home: String {
    if let home = self["HOME"] { return home }
    guard let entry = getpwuid(getuid()), let home = entry.pointee.pw_dir else { return "." }
    return String(cString: home)
  }

  /// A time that only goes forward, from any start.
  static func clock() -> Duration {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }

  /// The moment as ISO 8601 has it, in UTC to the second.
  static func date() -> String {
    var now = time(nil)
    var parts = tm()
    gmtime_r(&now, &parts)
    func two(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let day = "\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))"
    return "\(day)T\(two(parts.tm_hour)):\(two(parts.tm_min)):\(two(parts.tm_sec))Z"
  }
}
