import Facts
import Text

/// Reads an item line of a quiz file; written by hand, a stem with options and key suffices.
struct ItemReader {
  func item(_ fields: QuizFields) throws(QuizFault) -> Item {
    guard let stem = try fields.saying("stem"), !Self.isBlank(stem) else {
      throw QuizFault(
        place: fields.place(of: "stem"),
        found: "an empty stem",
        expected: "a question"
      )
    }
    let difficulty = try fields.number("difficulty")
    if let difficulty, !(0...1).contains(difficulty) {
      throw QuizFault(
        place: fields.place(of: "difficulty"),
        found: "the difficulty \(difficulty)",
        expected: "a number from 0 to 1"
      )
    }
    return Item(
      id: try fields.saying("id") ?? ItemIdentity.id(stem: stem),
      form: try fields.saying("form"),
      category: try fields.saying("category"),
      stem: stem,
      body: try body(fields),
      accept: try fields.texts("accept"),
      difficulty: difficulty.map { Difficulty(hundredths: Int(($0 * 100).rounded())) },
      explanation: try fields.saying("explanation"),
      source: try fields.saying("source"),
      certificate: try fields.object("certificate").map { (fields) throws(QuizFault) in
        try certificate(fields)
      }
    )
  }

  /// Whether nothing of a text is seen.
  private static func isBlank(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy {
      $0.properties.isWhitespace || $0.properties.isDefaultIgnorableCodePoint
    }
  }

  private func body(_ fields: QuizFields) throws(QuizFault) -> Item.Body {
    let options = try fields.texts("options")
    let accept = try fields.texts("accept")
    let pairs = try fields.pairs("pairs")
    let kind = try fields.saying("kind") ?? impliedKind(options, pairs)
    switch kind {
    case "choice":
      return .choice(options: options, key: try key(fields, options, least: 2))
    case "boolean":
      let words = options.isEmpty ? [Words.english.isTrue, Words.english.isFalse] : options
      if words.count != 2 {
        throw QuizFault(
          place: fields.place(of: "options"),
          found: "\(words.count) options of a boolean",
          expected: "two: true, then false"
        )
      }
      return .boolean(options: words, key: try key(fields, words, least: 2))
    case "typed", "nearest":
      if accept.isEmpty {
        throw fields.fault(found: "no \"accept\"", expected: "the key, then its other names")
      }
      return kind == "typed" ? .typed(accept: accept) : .nearest(accept: accept)
    case "matching":
      return .matching(pairs: try distinct(pairs, fields))
    default:
      let kinds = ["choice", "boolean", "typed", "nearest", "matching"]
      let nearest = Spelling.nearest(to: kind, among: kinds)
      throw QuizFault(
        place: fields.place(of: "kind"),
        found: "the kind \"\(kind)\"",
        expected: nearest.map { "\"\($0)\"" } ?? kinds.joined(separator: ", ")
      )
    }
  }

  /// The pairs of a matching item, where each right side belongs to one left side alone.
  private func distinct(
    _ pairs: [Item.Pair],
    _ fields: QuizFields
  ) throws(QuizFault) -> [Item.Pair] {
    if pairs.count < 2 {
      throw fields.fault(found: "\(pairs.count) pairs", expected: "at least two")
    }
    let right = pairs.map(\.right)
    if let again = right.indices.first(where: { right[..<$0].contains(right[$0]) }) {
      throw QuizFault(
        place: fields.place(of: "pairs"),
        found: "the right side \"\(right[again])\" twice",
        expected: "each once"
      )
    }
    return pairs
  }

  private func impliedKind(_ options: [String], _ pairs: [Item.Pair]) -> String {
    if !options.isEmpty { return "choice" }
    return pairs.isEmpty ? "typed" : "matching"
  }

  private func key(
    _ fields: QuizFields,
    _ options: [String],
    least: Int
  ) throws(QuizFault) -> Int {
    if options.count < least {
      throw QuizFault(
        place: fields.place(of: "options"),
        found: "\(options.count) options",
        expected: "at least \(least)"
      )
    }
    if options.contains(where: Self.isBlank) {
      throw QuizFault(
        place: fields.place(of: "options"),
        found: "an option that says nothing",
        expected: "a text"
      )
    }
    if let again = options.indices.first(where: { options[..<$0].contains(options[$0]) }) {
      throw QuizFault(
        place: fields.place(of: "options"),
        found: "the option \"\(options[again])\" twice",
        expected: "each once"
      )
    }
    guard let key = try fields.whole("key", as: Int.self) else {
      throw fields.fault(found: "no \"key\"", expected: "the key's place, from 0")
    }
    if !options.indices.contains(key) {
      throw QuizFault(
        place: fields.place(of: "key"),
        found: "the key \(key)",
        expected: "a place from 0 to \(options.count - 1)"
      )
    }
    return key
  }

  private func certificate(_ fields: QuizFields) throws(QuizFault) -> Certificate {
    Certificate(
      bank: try fields.text("bank") ?? "",
      table: try fields.text("table") ?? "",
      rows: try fields.wholes("rows"),
      template: try fields.text("template") ?? "",
      givens: try fields.object("givens")?.allTexts().map {
        Certificate.Given(column: $0.name, value: $0.text)
      } ?? [],
      asks: try fields.text("asks") ?? "",
      operation: try OperationFormat().operation(fields),
      claim: try fields.text("claim")
    )
  }
}
