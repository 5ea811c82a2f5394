import ArgumentReading

/// A draw that cannot give as many items as were wanted.
struct TooFew {
  let drawn: Int
  let wanted: Int
  let seed: UInt64

  /// The same of one round of several, drawn from a bank's category.
  func failure(of origin: String) -> Failure {
    Failure(
      .badData,
      "quizwright: \(drawn) \(drawn == 1 ? "item" : "items") of \(origin) from seed \(seed); "
        + "expected \(wanted); ask for fewer, or choose less narrowly"
    )
  }

  var failure: Failure {
    if drawn == 0 {
      return Failure(.badData, "quizwright: no item with these options; choose less narrowly")
    }
    return Failure(
      .badData,
      "quizwright: \(drawn) \(drawn == 1 ? "item" : "items") from seed \(seed) with these options; "
        + "expected \(wanted); ask for \(drawn) at most, or choose less narrowly"
    )
  }
}
