/// A page of help while it is written.
struct HelpText {
  /// A term and what it means.
  struct Row {
    let term: String
    let meaning: String

    init(_ term: String, _ meaning: String) {
      self.term = term
      self.meaning = meaning
    }

    init(_ operand: Operand) {
      self.init(operand.name, Self.meaning(operand.summary, of: operand.value, []))
    }

    init(_ option: Option) {
      let names = (option.short.map { "-\($0), " } ?? "    ") + option.spelled
      var notes: [String] = []
      if let standard = option.standard { notes.append("default: " + standard) }
      if option.isRepeatable { notes.append("may be given again") }
      self.init(
        names + (option.value.map { " " + $0.name } ?? ""),
        Self.meaning(option.summary, of: option.value, notes)
      )
    }

    /// Adds what the name of the value does not show already.
    private static func meaning(
      _ summary: String,
      of value: ValueShape?,
      _ notes: [String]
    ) -> String {
      var notes = notes
      if case .word(let name, _) = value, !name.isEmpty {
        notes.insert(value?.expectation ?? "", at: 0)
      }
      return summary + (notes.isEmpty ? "" : " (\(notes.joined(separator: "; ")))")
    }
  }

  /// Terms longer than this stand on a line of their own.
  private static let longestTerm = 28

  private let columns: Int
  private(set) var text = ""

  init(columns: Int) {
    self.columns = max(columns, 20)
  }

  /// Leaves a line empty.
  mutating func gap() {
    text += "\n"
  }

  /// Adds a paragraph, its first line after a lead, the others as far in as that.
  mutating func paragraph(_ words: String, under lead: String = "") {
    let indent = String(repeating: " ", count: lead.count)
    for (number, line) in Self.lines(of: words, within: columns - lead.count).enumerated() {
      text += (number == 0 ? lead : indent) + line + "\n"
    }
  }

  /// Adds a heading and its rows, nothing if there are none.
  mutating func section(_ heading: String, _ rows: [Row]) {
    guard !rows.isEmpty else { return }
    gap()
    paragraph(heading + ":")
    let width = rows.map(\.term.count).filter { $0 <= Self.longestTerm }.max() ?? 0
    let isNarrow = columns - width < 28
    for row in rows {
      let padding = width - row.term.count
      if isNarrow || padding < 0 {
        text += "  " + row.term + "\n"
        paragraph(row.meaning, under: String(repeating: " ", count: isNarrow ? 6 : width + 4))
      } else {
        paragraph(row.meaning, under: "  \(row.term)\(String(repeating: " ", count: padding))  ")
      }
    }
  }

  /// Adds lines that one may type, each unbroken so that it can be copied.
  mutating func examples(_ examples: [Command.Example], of program: String) {
    guard !examples.isEmpty else { return }
    gap()
    text += "Examples:\n"
    for example in examples {
      text += "  " + (example.line.isEmpty ? program : "\(program) \(example.line)") + "\n"
      paragraph(example.summary, under: "      ")
    }
  }

  /// Breaks a text at its spaces into lines, at least one.
  static func lines(of text: String, within width: Int) -> [String] {
    var lines = [""]
    for word in text.split(separator: " ") {
      let last = lines[lines.count - 1]
      if last.isEmpty {
        lines[lines.count - 1] = String(word)
      } else if last.count + 1 + word.count <= width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
