import ArgumentReading
import Facts
import Files
import Questions
import Sheets

/// `sheet`: puts a quiz on paper.
struct SheetCommand {
  private let surroundings: Surroundings
  private let arguments: ParsedArguments
  private let files = FileSystem()

  init(_ surroundings: Surroundings, _ arguments: ParsedArguments) {
    self.surroundings = surroundings
    self.arguments = arguments
  }

  func run() throws -> ExitCode {
    if format == .json, arguments.has(Declarations.only) {
      throw Failure(.usage, "quizwright: --only with --format json; expected the whole quiz")
    }
    let source = SheetSource(surroundings, arguments, files: files)
    let content = try source.content()
    let setting = try setting(of: content)
    let printing = SheetPrinting(
      content.quiz,
      setting: setting,
      format: format,
      parts: parts,
      versions: arguments.integer(Declarations.versions) ?? 1
    )
    let output = SheetOutput(
      folder: arguments.value(Declarations.output) ?? "sheets",
      files: files
    )
    do {
      try output.write(printing, isForced: arguments.has(Declarations.force))
    } catch let error as SheetError {
      throw failure(error, in: printing)
    }
    if !output.isStandard {
      let count = printing.names.count
      ErrorLines().print([
        "\(output.folder): \(count == 1 ? "1 file" : "\(count) files"), seed \(content.seed)"
      ])
    }
    return .ok
  }

  /// How the quiz is to stand on paper, by the options.
  private func setting(of content: SheetSource.Content) throws(Failure) -> SheetSetting {
    var setting = SheetSetting(
      title: arguments.value(Declarations.title) ?? content.title,
      credits: content.credits,
      seed: content.seed,
      generator: content.quiz.generator
    )
    setting.language = content.language
    setting.points = arguments.integer(Declarations.points) ?? 1
    setting.isOpen = arguments.has(Declarations.open)
    setting.paper = arguments.value(Declarations.paper).flatMap { Paper(rawValue: $0) } ?? .a4
    setting.columns = arguments.integer(Declarations.columns)
    setting.isLarge = arguments.has(Declarations.large)
    if format == .pdf {
      setting.fonts = try FontShelf(surroundings: surroundings, files: files).fonts(
        for: FontNeed(content.quiz, setting: setting),
        told: arguments.values(Declarations.font)
      )
    }
    return setting
  }

  /// What a format cannot set, with the item that says it.
  private func failure(_ error: SheetError, in printing: SheetPrinting) -> Failure {
    switch error {
    case .unprintable(let text, _):
      let place = printing.place(of: text).map { "item \($0): " } ?? ""
      return Failure(.badData, "quizwright: \(place)\(error)")
    }
  }

  private var format: SheetFormat {
    arguments.value(Declarations.format).flatMap { SheetFormat(rawValue: $0) } ?? .pdf
  }

  /// The parts in their own order, whatever order they were asked for in.
  private var parts: [SheetPart] {
    let wanted = arguments.values(Declarations.only)
    return SheetPart.allCases.filter { wanted.isEmpty || wanted.contains($0.rawValue) }
  }
}
