import Facts

/// Finds stems that differ in a word or two and ask the same.
struct NearDuplicates {
  private static let rule = "near-duplicate"
  private static let suggestion = "leave one out, or word it quite differently"
  private static let mostSteps = 2

  let bank: Bank
  let places: BankPlaces

  /// Pairs of templates, then pairs of ready-made items; the second of a pair is named.
  var findings: [Finding] {
    bank.tables.flatMap { table in
      pairs(table.questions, table) + pairs(table.statements, table)
    } + ready
  }

  private func pairs(_ templates: [Template], _ table: Table) -> [Finding] {
    templates.indices.compactMap { place in
      let template = templates[place]
      let texts = Self.texts(template)
      let twin = templates[..<place].first { other in
        other.asks == template.asks && Set(other.givens) == Set(template.givens)
          && Self.texts(other).contains { text in texts.contains { Self.isNear($0, text) } }
      }
      guard let twin, let text = texts.first else { return nil }
      return finding(
        places.template(text, of: table.name),
        "a template near to “\(Self.texts(twin).first ?? "")”",
        "“\(text)”"
      )
    }
  }

  private static func texts(_ template: Template) -> [String] {
    [template.one, template.these].compactMap { $0?.text }
  }

  private static func isNear(_ left: String, _ right: String) -> Bool {
    steps(words(left), words(right)) <= mostSteps
  }

  private static func words(_ text: String) -> [String] {
    ReviewedText(text).words.map(\.lower)
  }

  /// The ready-made items with the same key whose stems differ in plain words only: names and
  /// numbers that differ make another question, any word of meaning another claim.
  private var ready: [Finding] {
    bank.readyTables.flatMap { table in
      Dictionary(grouping: table.records) { Self.key($0) }
        .sorted { $0.value[0].row < $1.value[0].row }
        .flatMap { readyPairs($0.value, table) }
    }
  }

  private func readyPairs(_ records: [ReadyTable.Record], _ table: ReadyTable) -> [Finding] {
    let texts = records.map { ReviewedText(Self.stem($0)) }
    let words = texts.map { $0.words.map(\.lower) }
    let fixed = zip(records, texts).map { Self.fixedWords($1, of: $0) }
    return records.indices.compactMap { place in
      let twin = records[..<place].indices.first { other in
        fixed[other] == fixed[place]
          && Self.steps(words[other], words[place]) <= Self.mostSteps
      }
      return twin.map {
        finding(
          places.row(records[place].row, of: table.name),
          "a stem near to “\(texts[$0].text)”",
          "“\(texts[place].text)”"
        )
      }
    }
  }

  /// The words that must be the same in two stems before they ask the same.
  private static func fixedWords(
    _ text: ReviewedText,
    of record: ReadyTable.Record
  ) -> Set<String> {
    if case .statement = record.body { return text.content }
    let names = text.words.enumerated().filter { place, word in
      let opens = place == 0 && EnglishWords.stop.contains(word.lower)
      return !opens && (!word.isLower || word.isQuoted || word.text.contains(where: \.isNumber))
    }
    return Set(names.map(\.element.lower))
  }

  private func finding(
    _ spot: BankPlaces.Spot?,
    _ found: String,
    _ example: String
  ) -> Finding {
    Finding(
      spot: spot ?? places.descriptor,
      rule: Self.rule,
      found: found,
      suggestion: Self.suggestion,
      count: 1,
      example: example
    )
  }

  private static func stem(_ record: ReadyTable.Record) -> String {
    switch record.body {
    case .question(let stem, _, _), .statement(let stem, _): stem
    }
  }

  private static func key(_ record: ReadyTable.Record) -> FoldedText {
    switch record.body {
    case .question(_, let key, _): FoldedText(key)
    case .statement(_, let isTrue): FoldedText(isTrue ? "true" : "false")
    }
  }

  /// How many words are to be put in, taken out or replaced to turn one stem into another;
  /// counted no further than one beyond the bound.
  private static func steps(_ left: [String], _ right: [String]) -> Int {
    if abs(left.count - right.count) > mostSteps { return mostSteps + 1 }
    var last = Array(0...right.count)
    for (row, word) in left.enumerated() {
      var next = [row + 1]
      for (column, other) in right.enumerated() {
        let kept = last[column] + (word == other ? 0 : 1)
        next.append(min(kept, last[column + 1] + 1, next[column] + 1))
      }
      last = next
    }
    return last[right.count]
  }
}
