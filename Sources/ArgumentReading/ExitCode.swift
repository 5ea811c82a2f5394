/// How the program tells its caller what became of it.
///
/// From 64 on as in BSD's `sysexits.h`; 130 is what a shell says of a program ended by an interrupt.
public enum ExitCode: Int32, CaseIterable, Sendable {
  /// All went well.
  case ok = 0
  /// A check went through and has findings.
  case findings = 1
  /// The arguments cannot be understood.
  case usage = 64
  /// What was read is not as it must be.
  case badData = 65
  /// What was named is not there.
  case notFound = 66
  /// The system refused to read or write.
  case inputOutput = 74
  /// The person at the keyboard broke off.
  case interrupted = 130
}
