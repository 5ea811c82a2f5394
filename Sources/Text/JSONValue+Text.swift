extension JSONValue {
  /// The value on one line, a space after each colon and comma, such as `{"a": 1, "b": [1, 2]}`.
  ///
  /// - Returns: No line break, at its end neither. Escaped are `"`, `\`, controls, direction
  ///   marks and the line separators U+2028 and U+2029; everything else stands as it is.
  public func compact() -> String {
    var text = JSONText(layout: .oneLine)
    text.append(self, level: 0)
    return text.text
  }

  /// The value with a line for each element and member, as people read it.
  ///
  /// - Parameter indent: Spaces for each level.
  /// - Returns: Lines ended by LF, none after the last; escapes as in ``compact()``.
  public func pretty(indent: Int = 2) -> String {
    var text = JSONText(layout: .indented(by: indent))
    text.append(self, level: 0)
    return text.text
  }
}

/// A JSON text while it is written.
private struct JSONText {
  enum Layout {
    case oneLine
    case indented(by: Int)
  }

  let layout: Layout
  var text = ""

  mutating func append(_ value: JSONValue, level: Int) {
    switch value {
    case .null: text += "null"
    case .bool(let truth): text += truth ? "true" : "false"
    case .number(let literal): text += literal
    case .string(let string): append(quoting: string)
    case .array(let elements):
      append(elements, between: ("[", "]"), level: level) { text, element in
        text.append(element, level: level + 1)
      }
    case .object(let members):
      append(members, between: ("{", "}"), level: level) { text, member in
        text.append(quoting: member.name)
        text.text += ": "
        text.append(member.value, level: level + 1)
      }
    }
  }

  private mutating func append<Part>(
    _ parts: [Part],
    between brackets: (String, String),
    level: Int,
    each appendPart: (inout JSONText, Part) -> Void
  ) {
    text += brackets.0
    for (position, part) in parts.enumerated() {
      if position > 0 { text += "," }
      breakLine(level: level + 1, orSpace: position > 0)
      appendPart(&self, part)
    }
    if !parts.isEmpty { breakLine(level: level, orSpace: false) }
    text += brackets.1
  }

  private mutating func breakLine(level: Int, orSpace: Bool) {
    switch layout {
    case .oneLine: text += orSpace ? " " : ""
    case .indented(let spaces): text += "\n" + String(repeating: " ", count: spaces * level)
    }
  }

  private mutating func append(quoting string: String) {
    text += "\""
    if string.unicodeScalars.contains(where: { escape(for: $0) != nil }) {
      for scalar in string.unicodeScalars { text += escape(for: scalar) ?? String(scalar) }
    } else {
      text += string
    }
    text += "\""
  }

  private func escape(for scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "\"": "\\\""
    case "\\": "\\\\"
    case "\n": "\\n"
    case "\r": "\\r"
    case "\t": "\\t"
    case "\u{08}": "\\b"
    case "\u{0C}": "\\f"
    // Controls, and what ends a line for JavaScript before 2019 and for some readers of lines.
    case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
      "\\u" + VisibleText.hexadecimal(scalar.value)
    // They would turn the rest of the line around for whoever looks at it. None is ASCII, and to ask
    // for the property of each letter was most of writing an item.
    case _ where !scalar.isASCII && scalar.properties.isBidiControl:
      "\\u" + VisibleText.hexadecimal(scalar.value)
    case _: nil
    }
  }
}
