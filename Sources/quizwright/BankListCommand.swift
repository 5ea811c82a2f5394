import ArgumentReading
import Facts
import Files
import Text

/// `bank list`: names the banks.
struct BankListCommand {
  private let surroundings: Surroundings
  private let arguments: ParsedArguments

  init(_ surroundings: Surroundings, _ arguments: ParsedArguments) {
    self.surroundings = surroundings
    self.arguments = arguments
  }

  func run() throws -> ExitCode {
    let files = FileSystem()
    let shelf = try BankShelf(surroundings, arguments, files: files)
    var rows: [(name: String, title: String, note: String)] = []
    for name in try shelf.names() {
      let reading = try shelf.reading(name)
      let tables = reading.bank.map { $0.tables.count + $0.readyTables.count }
      let faults = reading.faults.count
      let note =
        tables.map { "\($0) \($0 == 1 ? "table" : "tables")" }
        ?? "\(faults) \(faults == 1 ? "fault" : "faults"), see bank check"
      rows.append((name, reading.bank?.title ?? name, note))
    }
    if arguments.has(Declarations.json) {
      let values = rows.map { row -> JSONValue in
        [
          "name": .string(row.name), "title": .string(row.title),
          "folder": .string("\(shelf.folder)/\(row.name)"),
        ]
      }
      try Output().print(JSONValue.array(values).pretty())
      return .ok
    }
    var lines = rows.isEmpty ? ["No banks in \(shelf.folder)"] : []
    let width = rows.map { DisplayWidth.columns(of: $0.name) }.max() ?? 0
    for row in rows {
      let gap = String(repeating: " ", count: width - DisplayWidth.columns(of: row.name) + 2)
      lines.append("\(row.name)\(gap)\(row.title) (\(row.note))")
    }
    try Output().print(lines, for: surroundings.traits)
    return .ok
  }
}
