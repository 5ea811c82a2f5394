import Facts

/// Writes a drawn option set and its key down as an item.
struct ChoiceWriter {
  /// What a case says of a key, whatever stands beside it.
  private struct Proof {
    let id: String
    let explanation: String?
    let source: String?
    let accept: [String]
    let certificate: Certificate
  }

  let source: any CaseSource
  let pool: CasePool
  let form: String
  let category: String
  let baseDifficulty: Int
  private let nearness: Nearness
  /// By the number that the pool gives a case with a key.
  private let proofs: Memo<Proof>

  init(source: any CaseSource, form: String, category: String, baseDifficulty: Int) {
    let pool = source.pool
    self.source = source
    self.pool = pool
    self.form = form
    self.category = category
    self.baseDifficulty = baseDifficulty
    nearness = source.nearness
    proofs = Memo(count: pool.answers.count) { answer in
      let (number, key) = (pool.answers[answer].number, pool.answers[answer].key)
      let certificate = source.certificate(number, key: key)
      let text = pool.asked.values[Int(key)].text
      return Proof(
        id: ItemIdentity.id(certificate, form: form, key: text),
        explanation: source.explanation(number, key: key),
        source: source.source(number, key: key),
        accept: source.accepted(number),
        certificate: certificate
      )
    }
  }

  /// How hard a set is, whichever member is the key.
  func difficulty(of set: [ValueID]) -> Difficulty {
    let hundredths = baseDifficulty + nearness.hundredths(of: set)
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
    let proof = proofs[pool.answer(number, key: key)]
    return Item(
      id: proof.id,
      form: form,
      category: category,
      stem: pool.cases[number].stem,
      body: .choice(options: options, key: place),
      accept: proof.accept,
      difficulty: difficulty,
      explanation: proof.explanation,
      source: proof.source,
      certificate: proof.certificate
    )
  }
}
