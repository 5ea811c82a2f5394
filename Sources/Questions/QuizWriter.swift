public import Text

/// Writes a quiz file: one JSON object a line.
///
/// The reader of the same format is `QuizReader`.
public struct QuizWriter: Sendable {
  /// Makes a writer.
  public init() {}

  /// All lines of a quiz, without their line breaks: its header, each round's line and its items.
  public func lines(of quiz: Quiz) -> [String] { json(quiz).map { $0.compact() } }

  /// All lines of a quiz as JSON, in the order of the file.
  public func json(_ quiz: Quiz) -> [JSONValue] {
    [headerJSON(quiz)].compactMap(\.self)
      + quiz.rounds.flatMap { round in
        // Items that stand before all round lines are a round without one.
        let isNamed = round.title != nil || round.origin != nil || round.isTiebreak
        return (isNamed || quiz.rounds.count > 1 ? [roundJSON(round)] : [])
          + round.items.map { json($0) }
      }
  }

  /// The line of a header, without its line break; nil for a quiz that has none.
  public func header(_ quiz: Quiz) -> String? { headerJSON(quiz)?.compact() }

  private func headerJSON(_ quiz: Quiz) -> JSONValue? {
    guard quiz.title != nil || quiz.seed != nil || !quiz.banks.isEmpty else { return nil }
    var members = [JSONMember(name: "quiz", value: .string(quiz.title ?? ""))]
    if let seed = quiz.seed {
      members.append(JSONMember(name: "seed", value: .number(String(seed))))
    }
    if let generator = quiz.generator {
      members.append(JSONMember(name: "generator", value: .number(String(generator))))
    }
    let banks = quiz.banks.map { bank -> JSONValue in
      [
        "name": .string(bank.name), "fingerprint": .string(bank.fingerprint),
        "license": .string(bank.license), "attribution": .string(bank.attribution),
      ]
    }
    members.append(JSONMember(name: "banks", value: .array(banks)))
    return .object(members)
  }

  /// The line of a round, without its line break.
  public func round(_ round: Quiz.Round) -> String { roundJSON(round).compact() }

  private func roundJSON(_ round: Quiz.Round) -> JSONValue {
    var members = [JSONMember(name: "round", value: .string(round.title ?? ""))]
    if let origin = round.origin {
      members.append(JSONMember(name: "from", value: .string(origin)))
    }
    if round.isTiebreak { members.append(JSONMember(name: "tiebreak", value: .bool(true))) }
    return .object(members)
  }

  /// The line of an item, without its line break.
  public func item(_ item: Item) -> String { json(item).compact() }

  /// An item as JSON.
  public func json(_ item: Item) -> JSONValue {
    var members: [JSONMember] = []
    func add(_ name: String, _ value: JSONValue?) {
      if let value { members.append(JSONMember(name: name, value: value)) }
    }
    add("id", .string(item.id))
    add("kind", .string(kind(item.body)))
    add("form", item.form.map { .string($0) })
    add("category", item.category.map { .string($0) })
    add("stem", .string(item.stem))
    members += body(item)
    add("difficulty", item.difficulty.map { .number($0.decimal) })
    add("explanation", item.explanation.map { .string($0) })
    add("source", item.source.map { .string($0) })
    add("certificate", item.certificate.map { certificate($0) })
    return .object(members)
  }

  private func kind(_ body: Item.Body) -> String {
    switch body {
    case .choice: "choice"
    case .boolean: "boolean"
    case .typed: "typed"
    case .nearest: "nearest"
    case .matching: "matching"
    }
  }

  private func body(_ item: Item) -> [JSONMember] {
    let accept =
      item.accept.isEmpty
      ? [] : [JSONMember(name: "accept", value: .array(item.accept.map { .string($0) }))]
    return switch item.body {
    case .choice(let options, let key), .boolean(let options, let key):
      [
        JSONMember(name: "options", value: .array(options.map { .string($0) })),
        JSONMember(name: "key", value: .number(String(key))),
      ] + accept
    case .typed, .nearest: accept
    case .matching(let pairs):
      [
        JSONMember(
          name: "pairs",
          value: .array(pairs.map { .array([.string($0.left), .string($0.right)]) })
        )
      ]
    }
  }

  private func certificate(_ certificate: Certificate) -> JSONValue {
    let givens = certificate.givens.map {
      JSONMember(name: $0.column, value: .string($0.value))
    }
    var members = [
      JSONMember(name: "bank", value: .string(certificate.bank)),
      JSONMember(name: "table", value: .string(certificate.table)),
      JSONMember(
        name: "rows",
        value: .array(certificate.rows.map { .number(String($0)) })
      ),
      JSONMember(name: "template", value: .string(certificate.template)),
      JSONMember(name: "givens", value: .object(givens)),
      JSONMember(name: "asks", value: .string(certificate.asks)),
      JSONMember(name: "operation", value: OperationFormat().json(certificate.operation)),
    ]
    if let claim = certificate.claim {
      members.append(JSONMember(name: "claim", value: .string(claim)))
    }
    return .object(members)
  }
}
