import ArgumentReading
import Facts
import Files
import Text

/// `bank check`: every fault of a bank.
struct BankCheckCommand {
  private let surroundings: Surroundings
  private let arguments: ParsedArguments

  init(_ surroundings: Surroundings, _ arguments: ParsedArguments) {
    self.surroundings = surroundings
    self.arguments = arguments
  }

  func run() throws -> ExitCode {
    let files = FileSystem()
    let folder = try Places(surroundings, files: files).banks(arguments)
    let reading = try BankShelf(folder: folder, files: files).reading(arguments.operands.first)
    if arguments.has(Declarations.json) {
      try Output().print(JSONValue.array(reading.faults.map { json($0) }).pretty())
    } else {
      for fault in reading.faults { try Output().print(fault.description) }
    }
    ErrorLines().print(reading.hints.map { "hint: \($0)" })
    if reading.faults.isEmpty {
      if !arguments.has(Declarations.json) { try Output().print("No faults") }
      return .ok
    }
    let count = reading.faults.count
    ErrorLines().print(["\(count) \(count == 1 ? "fault" : "faults")"])
    return .badData
  }

  private func json(_ fault: Fault) -> JSONValue {
    [
      "file": .string(fault.file), "line": .number(String(fault.place.line)),
      "column": .number(String(fault.place.column)),
      "path": fault.path.map { .string($0) } ?? .null, "found": .string(fault.found),
      "expected": .string(fault.expected),
    ]
  }
}
