/// What is wrong with a quiz file, line by line.
public struct QuizFaults: Error, Equatable, Sendable {
  /// At least one, in the order of the lines.
  public let faults: [QuizFault]
}
