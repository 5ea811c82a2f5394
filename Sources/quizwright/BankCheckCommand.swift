import ArgumentReading
import Facts
import Files
import Questions
import Text

/// `bank check`: every fault of a bank, and of a bank without faults what a strict editor would
/// mend.
struct BankCheckCommand {
  private let surroundings: Surroundings
  private let arguments: ParsedArguments

  init(_ surroundings: Surroundings, _ arguments: ParsedArguments) {
    self.surroundings = surroundings
    self.arguments = arguments
  }

  func run() throws -> ExitCode {
    let files = FileSystem()
    let reading = try BankShelf(surroundings, arguments, files: files).reading(
      arguments.operands.first
    )
    ErrorLines().print(reading.hints.map { "hint: \($0)" })
    guard let bank = reading.bank else { return try report(reading.faults) }
    let review = review(bank, reading.places)
    let lines = ReviewLines(review: review, places: reading.places)
    if arguments.has(Declarations.json) {
      try Output().print(lines.json.pretty())
    } else {
      try Output().print(lines.text, for: surroundings.traits)
    }
    if review.findings.isEmpty { return .ok }
    let count = review.findings.count
    ErrorLines().print(["\(count) \(count == 1 ? "finding" : "findings")"])
    return .findings
  }

  private func review(_ bank: Bank, _ places: BankPlaces) -> Review {
    var progress: Progress?
    defer { progress?.end() }
    return Review(bank, places: places) { done, count in
      if progress == nil { progress = Progress(of: count, "parts") }
      progress?.update(done)
    }
  }

  private func report(_ faults: [Fault]) throws -> ExitCode {
    if arguments.has(Declarations.json) {
      try Output().print(JSONValue.array(faults.map { json($0) }).pretty())
    } else {
      try Output().print(faults.map(\.description), for: surroundings.traits)
    }
    ErrorLines().print(["\(faults.count) \(faults.count == 1 ? "fault" : "faults")"])
    return .badData
  }

  private func json(_ fault: Fault) -> JSONValue {
    [
      "file": .string(fault.file), "line": JSONValue(fault.place.line),
      "column": JSONValue(fault.place.column),
      "path": fault.path.map { .string($0) } ?? .null, "found": .string(fault.found),
      "expected": .string(fault.expected),
    ]
  }
}
