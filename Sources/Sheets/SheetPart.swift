/// What a host needs on paper of one version of a quiz, each a document of its own, so that no key
/// is handed out with the questions.
public enum SheetPart: String, CaseIterable, Sendable {
  /// What the players read.
  case questions
  /// What the players write on, without the questions.
  case answers
  /// What is marked with.
  case key
  /// What the quizmaster reads out: questions, answers, explanations.
  case script

  /// Whether players write on it.
  var isFilledIn: Bool {
    switch self {
    case .questions, .answers: true
    case .key, .script: false
    }
  }
}
