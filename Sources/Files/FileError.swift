#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// Why an operation on a file failed, in words for the person at the keyboard.
public struct FileError: Error, Equatable, Sendable {
  /// What was to be done.
  public enum Operation: Equatable, Sendable {
    /// Look at what stands at a path.
    case inspect
    /// Find the place that a path leads to.
    case resolve
    /// Read the names in a folder.
    case list
    /// Read a file whole.
    case read
    /// Make a folder and its parents.
    case createFolder
    /// Append a line to a file.
    case append
    /// Give a file new bytes.
    case replace
    /// Give a damaged file another name.
    case setAside
    /// Hold the lock of a file.
    case lock
    /// Remove the temporaries that broken replacements left in a folder.
    case sweep
  }

  /// What stood in the way.
  public enum Reason: Error, Equatable, Sendable {
    /// The system refused, with this `errno`.
    case system(code: CInt)
    /// Something of another kind stands at the path.
    case found(FileKind)
    /// A symbolic link stands at the path and leads nowhere.
    case leadsNowhere
    /// The file holds more than this many bytes.
    case tooLarge(limit: Int)
    /// The path holds a NUL, or the system's own answer is not UTF-8.
    case unusableName
    /// Another program kept the lock for longer than the caller would wait.
    case locked
  }

  /// What was to be done.
  public let operation: Operation
  /// The path as the caller gave it.
  public let path: String
  /// What stood in the way.
  public let reason: Reason

  /// Whether the path, or a folder on the way to it, is not there.
  public var isMissing: Bool {
    reason == .system(code: ENOENT) || reason == .system(code: ENOTDIR) || reason == .leadsNowhere
  }

  /// Makes the error of one operation on one path.
  public init(operation: Operation, path: String, reason: Reason) {
    self.operation = operation
    self.path = path
    self.reason = reason
  }
}

extension FileError: CustomStringConvertible {
  /// One line: the path, what was found, what was expected.
  public var description: String { "\(shownPath): \(found); expected \(expected)" }

  /// The path with control characters and line breaks escaped, so that the message stays one line.
  private var shownPath: String {
    if path.isEmpty { return "\"\"" }
    return path.unicodeScalars.reduce(into: "") { shown, scalar in
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator:
        shown += scalar.escaped(asASCII: true)
      default:
        shown.unicodeScalars.append(scalar)
      }
    }
  }

  private var found: String {
    switch reason {
    case .system(let code): Self.words(for: code, in: operation)
    case .found(.file): "a file"
    case .found(.folder): "a folder"
    case .found(.other): "neither a file nor a folder"
    case .found(.nothing): "nothing"
    case .leadsNowhere: "a symbolic link that leads nowhere"
    case .tooLarge(let limit): "more than \(limit) bytes"
    case .unusableName: "a name that is not text"
    case .locked: "locked by another program"
    }
  }

  private var expected: String {
    switch operation {
    case .inspect: "a path to look at"
    case .resolve: "a path that leads somewhere"
    case .list: "a folder to read"
    case .read: "a file to read"
    case .createFolder: "room for a folder"
    case .append: "a file to append to"
    case .replace: "a file to write"
    case .setAside: "a file to set aside"
    case .lock: "a file to lock"
    case .sweep: "a folder to clear of temporaries"
    }
  }

  private static func words(for code: CInt, in operation: Operation) -> String {
    switch code {
    case ENOENT: makesFiles(operation) ? "no folder to hold it" : "nothing"
    case ENOTDIR: "a file where a folder should be"
    case EISDIR: "a folder"
    case EACCES, EPERM: "no permission"
    case ENOSPC: "no space left on the disk"
    case EDQUOT: "no space left in the quota"
    case EROFS: "a disk that can only be read"
    case EFBIG: "a file grown too large"
    case ENAMETOOLONG: "a name that is too long"
    case ELOOP: "symbolic links that go round in a circle"
    case EMFILE, ENFILE: "too many open files"
    case EIO: "a fault of the disk"
    default: "system error \(code) (\(String(cString: strerror(code))))"
    }
  }

  /// Whether the operation makes the file where there is none, so that only its folder can be missing.
  private static func makesFiles(_ operation: Operation) -> Bool {
    switch operation {
    case .append, .replace, .lock, .createFolder: true
    case .inspect, .resolve, .list, .read, .setAside, .sweep: false
    }
  }
}
