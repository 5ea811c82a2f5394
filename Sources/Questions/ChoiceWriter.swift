import Facts

/// Writes a drawn option set and its key down as an item.
struct ChoiceWriter {
  let source: any CaseSource
  let form: String
  let category: String
  let baseDifficulty: Int

  /// How hard a set is, whichever member is the key.
  func difficulty(of set: [ValueID]) -> Difficulty {
    let hundredths = baseDifficulty + source.nearness.hundredths(of: set)
    return Difficulty(hundredths: source.isEchoing ? min(hundredths, 30) : hundredths)
  }

  /// The item.
  ///
  /// - `number`: The case that proves the key.
  /// - `options`: As shown.
  /// - `key`: The value that is right, one of the case's keys.
  /// - `place`: Where it stands among the options.
  func item(
    _ number: Int,
    options: [String],
    key: ValueID,
    at place: Int,
    difficulty: Difficulty
  ) -> Item {
    let certificate = source.certificate(number, key: key)
    let text = source.pool.asked.values[Int(key)].text
    return Item(
      id: ItemIdentity.id(certificate, form: form, key: text),
      form: form,
      category: category,
      stem: source.pool.cases[number].stem,
      body: .choice(options: options, key: place),
      difficulty: difficulty,
      explanation: source.explanation(number, key: key),
      source: source.source(number, key: key),
      certificate: certificate
    )
  }
}
