import Questions

/// What is to be named with a quiz: what it says of its banks itself, else what they say where they
/// are at hand.
struct QuizCredits {
  /// The lines of each bank.
  private let banks: [[String]]

  init(_ quiz: Quiz, else known: QuizBanks) {
    let told = quiz.banks.map {
      Credits.lines(attribution: $0.attribution, license: $0.license)
    }
    banks = told.isEmpty ? [known.credits] : told
  }

  /// Line by line, as on a screen.
  var lines: [String] { banks.flatMap(\.self) }

  /// A line for each bank, as at the foot of a sheet.
  var paragraphs: [String] {
    banks.reduce(into: []) { paragraphs, lines in
      let text = lines.map { $0.hasSuffix(".") ? $0 : $0 + "." }.joined(separator: " ")
      if !text.isEmpty, !paragraphs.contains(text) { paragraphs.append(text) }
    }
  }
}
