/// Reads the text of a cell, or of one member of it, as its column's kind has it.
struct CellParser {
  /// What a cell says.
  struct Content {
    let text: String
    let number: OrderedNumber?
    let reading: String
  }

  let field: FieldDescriptor
  let kind: ValueKind
  let words: Words

  /// The content; nil where the text is none of the kind.
  func content(_ text: String) -> Content? {
    switch kind {
    case .string:
      return Content(text: text, number: nil, reading: text)
    case .boolean:
      let isTrue = field.trueValues.contains(text)
      guard isTrue || field.falseValues.contains(text) else { return nil }
      let word = isTrue ? words.isTrue : words.isFalse
      return Content(text: isTrue ? "true" : "false", number: nil, reading: word)
    case .integer, .year:
      guard let number = number(text), number.isWhole else { return nil }
      return Content(text: text, number: number, reading: text)
    case .number:
      return number(text).map { Content(text: text, number: $0, reading: text) }
    case .date:
      guard let number = OrderedNumber(date: text) else { return nil }
      let reading = CalendarDate(text)?.reading(in: words.language) ?? text
      return Content(text: text, number: number, reading: reading)
    }
  }

  private func number(_ text: String) -> OrderedNumber? {
    OrderedNumber(text, point: field.decimalPoint, group: field.digitGroup)
  }

  /// What a cell of the kind looks like, for messages.
  var expectation: String {
    switch kind {
    case .string: "a text"
    case .boolean: "one of \(Quoted.list(field.trueValues + field.falseValues))"
    case .integer: "a whole number"
    case .year: "a year"
    case .number: "a number"
    case .date: "a date YYYY-MM-DD"
    }
  }
}
