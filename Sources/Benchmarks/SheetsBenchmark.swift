import Facts
import Files
import Questions
import Sheets

/// How long 100 versions of 50 questions of the elements take as question sheets in PDF, from reading
/// the bank to the last file in its folder: all that the program does but starting.
struct SheetsBenchmark: Benchmark {
  private static let bank = "elements"
  private static let versions = 100
  private static let questions = 50

  let name = "sheets"

  func figures() throws -> [Figure] {
    let files = FileSystem()
    let folder = try files.currentFolder() + "/.build/benchmark-sheets"
    try files.createFolder(folder)
    var size = 0
    let time = try ContinuousClock().measure {
      guard let bank = try BankFolder().bank(Self.bank) else {
        throw BenchmarkError.noBanks
      }
      let quiz = QuizComposer(seed: 1).quiz(bank.title, rounds: [plan(bank)])
      let setting = SheetSetting(title: bank.title, credits: [bank.attribution], seed: 1)
      let printing = SheetPrinting(
        quiz,
        setting: setting,
        format: .pdf,
        parts: [.questions],
        versions: Self.versions
      )
      try printing.make { file in
        size += file.bytes.count
        try files.replace("\(folder)/\(file.name)", with: file.bytes, .renamed)
      }
    }
    return [
      Figure(name: "sheets", value: Int(time / .milliseconds(1)), unit: "ms"),
      Figure(name: "sheets written", value: size, unit: "bytes"),
    ]
  }

  private func plan(_ bank: Bank) -> QuizComposer.Plan {
    QuizComposer.Plan(
      title: nil,
      origin: bank.name,
      bank: bank,
      selection: Generator.Selection(),
      count: Self.questions
    )
  }
}
