/// Text of a bank inside a message: in quotation marks, on one line, and never too long.
enum Quoted {
  private static let longest = 60

  static func text(_ text: some StringProtocol) -> String {
    var shown = ""
    for character in text.prefix(longest) {
      let isPlain = character.unicodeScalars.allSatisfy {
        $0.properties.generalCategory != .control && !$0.properties.isBidiControl
      }
      shown.append(isPlain ? character : "\u{FFFD}")
    }
    return "\"\(shown)\(text.count > longest ? "…" : "")\""
  }

  static func list(_ texts: [String], or nothing: String = "nothing") -> String {
    texts.isEmpty ? nothing : texts.map { text($0) }.joined(separator: ", ")
  }
}
