import Questions

/// A version as a quiz file, for programs.
struct QuizSheet {
  /// The file's bytes.
  func bytes(_ quiz: Quiz) -> [UInt8] {
    Array(QuizWriter().lines(of: quiz).map { $0 + "\n" }.joined().utf8)
  }
}
