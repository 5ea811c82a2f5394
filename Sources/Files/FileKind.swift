/// What stands at a path, symbolic links followed.
public enum FileKind: Equatable, Sendable {
  /// A file with bytes in it, perhaps none.
  case file
  /// A folder.
  case folder
  /// Neither: a pipe, a socket or a device.
  case other
  /// Nothing, or a symbolic link that leads nowhere.
  case nothing
}
