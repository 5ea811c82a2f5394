import Questions

/// What is to be named with what is made of a bank.
enum Credits {
  /// What a quiz says of its banks, else what they say themselves where they are at hand.
  static func lines(of quiz: Quiz, else banks: QuizBanks) -> [String] {
    let told = quiz.banks.flatMap { lines(attribution: $0.attribution, license: $0.license) }
    return told.isEmpty ? banks.credits : told
  }

  /// A line for each bank, licence and all, as it stands on paper.
  static func paper(_ quiz: Quiz, else banks: QuizBanks) -> [String] {
    let told = quiz.banks.map { lines(attribution: $0.attribution, license: $0.license) }
    let lines = (told.isEmpty ? [banks.credits] : told).map { line in
      line.map { $0.hasSuffix(".") ? $0 : $0 + "." }.joined(separator: " ")
    }
    return lines.reduce(into: []) { if !$1.isEmpty, !$0.contains($1) { $0.append($1) } }
  }

  /// A line for each of the two that says something.
  static func lines(attribution: String, license: String) -> [String] {
    [
      attribution.isEmpty ? nil : "Facts: \(attribution)",
      license.isEmpty ? nil : "Licence: \(license)",
    ].compactMap(\.self)
  }
}
