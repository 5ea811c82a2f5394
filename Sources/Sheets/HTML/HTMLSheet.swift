/// Sheets as pages of HTML that stand alone: nothing is fetched, nothing runs.
struct HTMLSheet: SheetWriter {
  private let setting: SheetSetting

  init(_ setting: SheetSetting) {
    self.setting = setting
  }

  func bytes(_ part: SheetPart, of quiz: PaperQuiz) throws(SheetError) -> [UInt8] {
    let layout = HTMLLayout(setting, part)
    let pieces = HTMLPieces(layout: layout, language: setting.language ?? "")
    let foot = [SheetWords.title(part), SheetWords.version(quiz.version), quiz.origin]
    let style = HTMLStyle(
      layout: layout,
      foot: foot.joined(separator: " · "),
      credits: quiz.credits
    )
    var writer = HTMLWriter()
    writer.write(
      .element(
        "html",
        ["lang": "en"],
        [
          head(part, quiz, style),
          .element(
            "body",
            ["class": part.rawValue],
            [top(part, quiz, pieces), rounds(part, quiz, pieces)] + credits(quiz, pieces)
          ),
        ]
      )
    )
    return Array(("<!DOCTYPE html>\n" + writer.text).utf8)
  }

  private func head(_ part: SheetPart, _ quiz: PaperQuiz, _ style: HTMLStyle) -> HTMLNode {
    let words = [quiz.title, SheetWords.title(part), SheetWords.version(quiz.version)]
    return .element(
      "head",
      [:],
      [
        .element("meta", ["charset": "utf-8"], []),
        .element(
          "meta",
          ["name": "viewport", "content": "width=device-width, initial-scale=1"],
          []
        ),
        HTMLPieces.words("title", "", words.joined(separator: " – ")),
        .style(style.rules),
      ]
    )
  }

  /// What stands at the head of the first page.
  private func top(_ part: SheetPart, _ quiz: PaperQuiz, _ pieces: HTMLPieces) -> HTMLNode {
    let what = SheetWords.title(part) + " · " + SheetWords.version(quiz.version)
    var parts = [
      pieces.block("h1", "", quiz.title),
      .element(
        "div",
        ["class": "what"],
        [HTMLPieces.words("p", "", what), HTMLPieces.words("p", "note", quiz.origin)]
      ),
    ]
    switch part {
    case .questions, .answers: parts.append(fields(quiz))
    case .key, .script: break
    }
    return .element("header", [:], parts)
  }

  private func fields(_ quiz: PaperQuiz) -> HTMLNode {
    .element(
      "div",
      ["class": "fields"],
      [
        HTMLPieces.words("p", "name", SheetWords.name),
        HTMLPieces.words("p", "date", SheetWords.date),
        .element("p", [:], [.text(SheetWords.score + " ")] + Self.score(quiz)),
      ]
    )
  }

  private static func score(_ quiz: PaperQuiz) -> [HTMLNode] {
    [HTMLPieces.blank, .text(" " + SheetWords.outOf(quiz.points))]
  }

  private func rounds(_ part: SheetPart, _ quiz: PaperQuiz, _ pieces: HTMLPieces) -> HTMLNode {
    let rounds = quiz.rounds.enumerated().map { place, round in
      switch part {
      case .questions: HTMLQuestions(pieces: pieces).round(round, place)
      case .answers: HTMLAnswers(pieces: pieces).round(round, place)
      case .key: HTMLKey(pieces: pieces, points: setting.points).round(round, place)
      case .script: HTMLScript(pieces: pieces).round(round, place)
      }
    }
    return .element("main", [:], rounds + total(part, quiz))
  }

  private func total(_ part: SheetPart, _ quiz: PaperQuiz) -> [HTMLNode] {
    let sum: [HTMLNode] =
      switch part {
      case .questions, .answers: Self.score(quiz)
      case .key, .script: [.text(SheetWords.points(quiz.points))]
      }
    return [.element("p", ["class": "total"], [.text(SheetWords.total + " ")] + sum)]
  }

  private func credits(_ quiz: PaperQuiz, _ pieces: HTMLPieces) -> [HTMLNode] {
    if quiz.credits.isEmpty { return [] }
    return [.element("footer", [:], quiz.credits.map { pieces.block("p", "", $0) })]
  }
}
