import Facts
import Files
import Questions

/// How many items a second are drawn from the project's own banks, one after the other, on one
/// core.
///
/// The first draws of a bank, which prepare what later ones look up, are not counted.
struct ItemsBenchmark: Benchmark {
  private static let warmUp = 5_000
  private static let count = 200_000

  let name = "items"

  func figures() throws -> [Figure] {
    let banks = try BankFolder().banks()
    var seconds = 0.0
    var drawn = 0
    var figures: [Figure] = []
    for bank in banks {
      var generator = Generator(bank)
      _ = generator.independent(Self.warmUp, seed: 1) { _ in }
      var items = 0
      let time = ContinuousClock().measure {
        items = generator.independent(Self.count, seed: 2) { _ in }
      }
      let taken = time / .seconds(1)
      figures.append(
        Figure(name: "items of \(bank.name)", value: Int(Double(items) / taken), unit: "items/s")
      )
      seconds += taken
      drawn += items
    }
    let all = Figure(name: "items", value: Int(Double(drawn) / seconds), unit: "items/s")
    return [all] + figures
  }
}
