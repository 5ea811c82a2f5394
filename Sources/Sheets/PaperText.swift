import Questions

/// Foreign text made fit for paper: one line, nothing in it that a page could act on.
///
/// All of a quiz is made fit once, before there are versions of it.
enum PaperText {
  /// A quiz with all its texts fit for paper.
  static func quiz(_ quiz: Quiz) -> Quiz {
    Quiz(
      title: quiz.title.map(line),
      seed: quiz.seed,
      generator: quiz.generator,
      banks: quiz.banks,
      rounds: quiz.rounds.map { round in
        Quiz.Round(
          title: round.title.map(line),
          origin: round.origin,
          isTiebreak: round.isTiebreak,
          items: round.items.map(item)
        )
      }
    )
  }

  /// All texts of an item that are printed.
  static func texts(of item: Item) -> [String] {
    var texts = [item.stem, item.explanation, item.source].compactMap(\.self)
    texts += item.options + item.accept
    if case .matching(let pairs) = item.body { texts += pairs.flatMap { [$0.left, $0.right] } }
    return texts
  }

  private static func item(_ item: Item) -> Item {
    Item(
      id: item.id,
      form: item.form,
      category: item.category,
      stem: line(item.stem),
      body: body(item.body),
      accept: item.accept.map(line),
      difficulty: item.difficulty,
      explanation: item.explanation.map(line),
      source: item.source.map(line),
      certificate: item.certificate
    )
  }

  private static func body(_ body: Item.Body) -> Item.Body {
    switch body {
    case .choice(let options, let key): .choice(options: options.map(line), key: key)
    case .boolean(let words, let key): .boolean(options: words.map(line), key: key)
    case .typed(let accept): .typed(accept: accept.map(line))
    case .nearest(let accept): .nearest(accept: accept.map(line))
    case .matching(let pairs):
      .matching(pairs: pairs.map { Item.Pair(left: line($0.left), right: line($0.right)) })
    }
  }

  /// Runs of white space become one space, controls and noncharacters U+FFFD; marks of direction
  /// go, for the formats set direction by themselves.
  static func line(_ text: String) -> String {
    if isFit(text) { return text }
    var line = String.UnicodeScalarView()
    var isAfterSpace = true
    for scalar in text.unicodeScalars {
      if isPlain(scalar) {
        line.append(scalar)
        isAfterSpace = false
        continue
      }
      if isSpace(scalar) {
        if !isAfterSpace { line.append(" ") }
        isAfterSpace = true
        continue
      }
      if scalar.properties.isBidiControl { continue }
      line.append(hasNoLook(scalar) ? "\u{FFFD}" : scalar)
      isAfterSpace = false
    }
    if line.last == " " { line.removeLast() }
    return String(line)
  }

  /// Whether a text is fit already for being printable ASCII with single spaces, as most are.
  private static func isFit(_ text: String) -> Bool {
    var isAfterSpace = true
    for byte in text.utf8 {
      guard 0x20...0x7E ~= byte, byte != 0x20 || !isAfterSpace else { return false }
      isAfterSpace = byte == 0x20
    }
    return !isAfterSpace
  }

  /// Whether a scalar is surely no space, control, noncharacter or mark of direction; to look these up
  /// takes long.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x21...0x7E, 0xA1...0x2FF, 0x2010...0x2027: true
    case _: false
    }
  }

  private static func hasNoLook(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control || scalar.properties.isNoncharacterCodePoint
  }

  /// White space that a line may break at; a no-break space is none.
  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace && scalar != "\u{A0}" && scalar != "\u{202F}"
  }
}
