/// A template's text, cut at its slots.
struct Pattern: Sendable, Equatable {
  /// A stretch of the text.
  enum Part: Sendable, Equatable {
    case text(String)
    /// A column, or the path to one, and the filters after it.
    case slot(path: String, filters: [String])
  }

  /// The text as it stands in the bank.
  let text: String
  let parts: [Part]

  init(_ text: String) {
    self.text = text
    var parts: [Part] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      if open > rest.startIndex { parts.append(.text(String(rest[..<open]))) }
      let names = rest[rest.index(after: open)..<close].split(separator: "|").map {
        Folding.spaced(String($0))
      }
      parts.append(.slot(path: names.first ?? "", filters: Array(names.dropFirst())))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { parts.append(.text(String(rest))) }
    self.parts = parts
  }

  /// A text without slots, whatever braces it holds.
  init(literal text: String) {
    self.text = text
    parts = [.text(text)]
  }

  /// The columns shown, each once, in the order in which they stand.
  var paths: [String] {
    var paths: [String] = []
    for case .slot(let path, _) in parts where !paths.contains(path) { paths.append(path) }
    return paths
  }
}
