/// Writes a page as text.
struct HTMLWriter {
  /// Elements whose parts stand on lines of their own.
  private static let containers: Set = [
    "html", "head", "body", "header", "main", "footer", "section", "div", "ol", "ul", "li", "table",
    "thead", "tbody", "tr",
  ]
  /// Elements within a line.
  private static let inline: Set = ["b", "bdi", "span"]
  private static let void: Set = ["meta"]

  /// What has been written.
  private(set) var text = ""

  /// Adds a piece.
  mutating func write(_ node: HTMLNode) {
    switch node {
    case .text(let words): text += Self.escaped(words)
    case .style(let rules): text += "<style>\n\(rules)</style>\n"
    case .element(let name, let attributes, let children):
      text += "<\(name)"
      for (key, value) in attributes where !value.isEmpty {
        text += " \(key)=\"\(Self.escaped(value))\""
      }
      text += ">"
      if !Self.void.contains(name) { write(children, in: name) }
      if !Self.inline.contains(name) { text += "\n" }
    }
  }

  private mutating func write(_ children: [HTMLNode], in name: String) {
    if Self.containers.contains(name), !children.isEmpty { text += "\n" }
    for child in children { write(child) }
    text += "</\(name)>"
  }

  /// A text that is nothing but text, between tags and in a quoted attribute alike.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      case _: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
