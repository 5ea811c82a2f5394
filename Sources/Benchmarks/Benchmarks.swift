import Text

/// Prints how fast the program's parts are, in release builds on the machine at hand.
///
/// usage: Benchmarks [NAME…] [--json]
@main
enum Benchmarks {
  private static let all: [any Benchmark] = [ItemsBenchmark(), SheetsBenchmark()]

  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    let names = arguments.filter { $0 != "--json" }
    if let unknown = names.first(where: { name in !all.contains { $0.name == name } }) {
      let known = all.map(\.name).joined(separator: ", ")
      print("Benchmarks: no benchmark \"\(unknown)\"; expected one of \(known)")
      throw BenchmarkError.unknownName
    }
    let figures = try all.filter { names.isEmpty || names.contains($0.name) }
      .flatMap { try $0.figures() }
    if arguments.contains("--json") {
      print(JSONValue.array(figures.map(\.json)).compact())
    } else {
      for figure in figures { print("\(figure.name): \(figure.value) \(figure.unit)") }
    }
  }
}
