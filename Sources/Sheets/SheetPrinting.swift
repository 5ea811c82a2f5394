public import Questions

/// All files of a quiz on paper, made one by one as they are asked for.
public struct SheetPrinting: Sendable {
  private let versions: QuizVersions
  private var setting: SheetSetting
  private let format: SheetFormat
  private let parts: [SheetPart]
  private let count: Int

  /// Prepares the files.
  ///
  /// - Parameters:
  ///   - quiz: What is printed.
  ///   - setting: How it is to stand on paper.
  ///   - format: What the files are.
  ///   - parts: Which parts are wanted; a format for programs has only the quiz itself.
  ///   - count: How many versions, at least 1.
  public init(
    _ quiz: Quiz,
    setting: SheetSetting,
    format: SheetFormat,
    parts: [SheetPart],
    versions count: Int
  ) {
    let printed = format == .json ? quiz : PaperText.quiz(quiz)
    versions = QuizVersions(of: printed, seed: setting.seed)
    self.setting = setting
    self.setting.title = PaperText.line(setting.title)
    self.setting.credits = setting.credits.map(PaperText.line)
    self.format = format
    self.parts = parts
    self.count = count
  }

  /// The names of all files, in the order in which they are made.
  public var names: [String] {
    (0..<count).flatMap { version in fileParts.map { name($0, version) } }
  }

  /// Makes the files and hands them on one by one, so that only one is held at a time.
  ///
  /// - Parameter receive: Is handed each file.
  /// - Throws: `SheetError` where a format cannot set the quiz, or what `receive` throws.
  public func make(_ receive: (SheetFile) throws -> Void) throws {
    guard let writer = writer else {
      for place in 0..<count {
        let bytes = QuizSheet().bytes(versions.version(place))
        try receive(SheetFile(name: name(nil, place), bytes: bytes))
      }
      return
    }
    for place in 0..<count {
      let quiz = PaperQuiz(versions, place, setting: setting)
      for part in parts {
        let bytes = try writer.bytes(part, of: quiz)
        try receive(SheetFile(name: name(part, place), bytes: bytes))
      }
    }
  }

  /// Where a text stands that a format could not set; nil for the title, a round's or the credits.
  public func place(of text: String) -> ItemPlace? {
    let quiz = versions.version(0)
    for (round, content) in quiz.rounds.enumerated() {
      for (number, item) in content.items.enumerated()
      where PaperText.texts(of: item).contains(text) {
        return ItemPlace(round: round + 1, item: number + 1)
      }
    }
    return nil
  }

  private var fileParts: [SheetPart?] { format == .json ? [nil] : parts }

  private func name(_ part: SheetPart?, _ version: Int) -> String {
    let letters = Lettering.letters(of: version)
    return "\(part?.rawValue ?? "quiz")-\(letters).\(format.fileExtension)"
  }

  /// Nil for the quiz itself.
  private var writer: (any SheetWriter)? {
    switch format {
    case .text: TextSheet(setting)
    case .markdown: MarkdownSheet(setting)
    case .html: HTMLSheet(setting)
    case .pdf: PDFSheet(setting)
    case .json: nil
    }
  }
}
