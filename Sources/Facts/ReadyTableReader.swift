/// Reads a table whose records are items already.
struct ReadyTableReader {
  let content: TableContent
  let articles: [String]

  /// Whether a resource is such a table: it has the columns and no templates.
  static func reads(_ resource: ResourceDescriptor) -> Bool {
    let names = Set(resource.fields.map(\.name.content))
    return resource.questions.isEmpty && resource.statements.isEmpty && names.contains("answer")
      && (names.contains("statement") || names.isSuperset(of: ["question", "wrong"]))
  }

  func table(_ faults: inout FaultList) -> ReadyTable {
    var records: [ReadyTable.Record] = []
    for row in 0..<content.rowCount {
      guard let body = body(row, &faults) else { continue }
      records.append(
        ReadyTable.Record(
          row: row,
          body: body,
          category: text("category", row),
          explanation: text("explanation", row),
          topics: topics(row),
          source: text("source", row)
        )
      )
    }
    return ReadyTable(
      name: content.resource.name.content,
      title: content.resource.title,
      records: records
    )
  }

  private func text(_ name: String, _ row: Int) -> String? {
    content.field(named: name).flatMap { content.cell($0, row) }
  }

  private func topics(_ row: Int) -> [FoldedText] {
    content.resource.fields.indices.filter { content.resource.fields[$0].role == .topic }
      .flatMap { field -> [String] in
        guard let text = content.cell(field, row) else { return [] }
        let described = content.resource.fields[field]
        return described.isList
          ? text.split(separator: described.delimiter).map { Trimmed.text($0) } : [text]
      }
      .map { FoldedText($0, articles: articles) }
  }

  private func body(_ row: Int, _ faults: inout FaultList) -> ReadyTable.Record.Body? {
    if let statement = text("statement", row) { return claim(statement, row, &faults) }
    guard let question = text("question", row) else {
      fault("question", row, &faults, "no question", "one")
      return nil
    }
    guard let key = text("answer", row) else {
      fault("answer", row, &faults, "no answer", "the right one")
      return nil
    }
    let wrong = wrong(row)
    var seen: Set<FoldedText> = [Self.canonical(key)]
    for option in wrong where !seen.insert(Self.canonical(option)).inserted {
      fault("wrong", row, &faults, "the option \(Quoted.text(option)) again", "each once")
      return nil
    }
    if wrong.count < 2 {
      fault("wrong", row, &faults, "\(wrong.count) wrong options", "at least two")
      return nil
    }
    return .question(question, key: key, wrong: wrong)
  }

  /// Numbers are one by value: `1,000` and `1000` are the same option.
  ///
  /// What is written as no other number is stays a text: `007` is not 7, and the comma of `1,5` may
  /// stand before decimals.
  private static func canonical(_ option: String) -> FoldedText {
    let whole = option.prefix { $0 != "." }.split(separator: ",", omittingEmptySubsequences: false)
    let isPlain =
      !option.contains { "+eE".contains($0) } && (whole[0] == "0" || whole[0].first != "0")
      && whole.dropFirst().allSatisfy { $0.count == 3 }
    let number = isPlain ? OrderedNumber(option, group: ",") : nil
    return FoldedText(number?.canonical ?? option)
  }

  private func wrong(_ row: Int) -> [String] {
    guard let field = content.field(named: "wrong"), let text = content.cell(field, row) else {
      return []
    }
    let described = content.resource.fields[field]
    return text.split(separator: described.isList ? described.delimiter : ";")
      .map { Trimmed.text($0) }.filter { !$0.isEmpty }
  }

  private func claim(
    _ statement: String,
    _ row: Int,
    _ faults: inout FaultList
  ) -> ReadyTable.Record.Body? {
    let answer = text("answer", row) ?? ""
    let field = content.field(named: "answer").map { content.resource.fields[$0] }
    if field?.trueValues.contains(answer) == true { return .statement(statement, isTrue: true) }
    if field?.falseValues.contains(answer) == true { return .statement(statement, isTrue: false) }
    fault("answer", row, &faults, Quoted.text(answer), "true or false")
    return nil
  }

  private func fault(
    _ name: String,
    _ row: Int,
    _ faults: inout FaultList,
    _ found: String,
    _ expected: String
  ) {
    let field = content.field(named: name) ?? 0
    faults.add(content.file, content.place(field, row), found: found, expected: expected)
  }
}
