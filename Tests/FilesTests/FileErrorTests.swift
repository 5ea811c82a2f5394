import Files
import Foundation
import Testing

struct FileErrorTests {
  @Test(arguments: [
    (
      FileError(operation: .read, path: "bank/a.csv", reason: .system(code: ENOENT)),
      "bank/a.csv: nothing; expected a file to read"
    ),
    (
      FileError(operation: .append, path: "s.jsonl", reason: .system(code: ENOENT)),
      "s.jsonl: no folder to hold it; expected a file to append to"
    ),
    (
      FileError(operation: .replace, path: "x", reason: .system(code: ENOSPC)),
      "x: no space left on the disk; expected a file to write"
    ),
    (
      FileError(operation: .list, path: "x", reason: .system(code: EACCES)),
      "x: no permission; expected a folder to read"
    ),
    (
      FileError(operation: .read, path: "x", reason: .tooLarge(limit: 10)),
      "x: more than 10 bytes; expected a file to read"
    ),
    (
      FileError(operation: .lock, path: "x", reason: .locked),
      "x: locked by another program; expected a file to lock"
    ),
    (
      FileError(operation: .createFolder, path: "", reason: .found(.file)),
      "\"\": a file; expected room for a folder"
    ),
    (
      FileError(operation: .sweep, path: "a\nb\u{1B}[2J", reason: .system(code: EISDIR)),
      "a\\nb\\u{1B}[2J: a folder; expected a folder to clear of temporaries"
    ),
    (
      FileError(operation: .inspect, path: "é/\"x\"", reason: .system(code: ENOTCONN)),
      "é/\"x\": system error \(ENOTCONN) (\(String(cString: strerror(ENOTCONN)))); expected a path to look at"
    ),
  ])
  func `an error is one line of where, what was found and what was expected`(
    error: FileError,
    line: String
  ) {
    #expect(error.description == line)
  }

  @Test(arguments: [
    (FileError.Reason.system(code: ENOENT), true), (.system(code: ENOTDIR), true),
    (.leadsNowhere, true), (.system(code: EACCES), false), (.locked, false),
  ])
  func `what is not there differs from what cannot be had`(
    reason: FileError.Reason,
    isMissing: Bool
  ) {
    #expect(FileError(operation: .read, path: "x", reason: reason).isMissing == isMissing)
  }
}
