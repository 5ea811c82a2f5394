import Foundation

/// The texts by which a value may stand in a slot, and the text of an option.
struct Renderings {
  let words: Words
  let folding: Folding

  /// Every text that a slot may show: label first, then the filters in turn.
  ///
  /// - `opensSentence`: Whether the slot begins a sentence, where a capital is owed by what was put
  ///   in front of the value, by an article and by a value without any capital.
  func texts(
    of values: [String],
    label: String?,
    filters: [String],
    isDate: Bool,
    opensSentence: Bool
  ) -> [String] {
    var texts = joined(values).flatMap { isDate ? dates($0) : [$0] }
    if let label { texts = texts.map { Self.labelled($0, label) } }
    var hasFront = label.map { !$0.hasPrefix("{}") } ?? false
    for filter in filters {
      texts = texts.flatMap { filtered($0, filter) }
      if filter == "a" || filter == "the" { hasFront = true }
    }
    if opensSentence {
      texts = texts.map { text in
        let isOwed = hasFront || text == text.lowercased() || beginsWithArticle(text)
        return isOwed ? Self.capital(text) : text
      }
    }
    return texts.map { Folding.spaced($0) }
  }

  /// The text of an option: one that comes from a label begins with a capital, an article may, where
  /// the other options of the item do.
  func options(of raw: String, label: String?, isDate: Bool) -> [String] {
    let texts = isDate ? dates(raw) : [Folding.spaced(raw)]
    guard let label else {
      return texts + texts.filter { beginsWithArticle($0) }.map { Self.capital($0) }
    }
    return texts.map { text in
      let whole = Folding.spaced(Self.labelled(text, label))
      return label.hasPrefix("{}") ? whole : Self.capital(whole)
    }
  }

  private func beginsWithArticle(_ text: String) -> Bool {
    words.articles.contains { text.hasPrefix($0 + " ") }
  }

  static func labelled(_ text: String, _ label: String) -> String {
    label.replacingOccurrences(of: "{}", with: text)
  }

  static func capital(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  /// A list as the language joins it, with or without a comma before the last.
  private func joined(_ values: [String]) -> [String] {
    guard values.count > 1, let last = values.last else { return [values.first ?? ""] }
    let rest = values.dropLast().joined(separator: ", ")
    let plain = "\(rest) \(words.and) \(last)"
    return values.count > 2 ? [plain, "\(rest), \(words.and) \(last)"] : [plain]
  }

  /// A date as the language writes it; ISO 8601 where we do not know it.
  private func dates(_ text: String) -> [String] {
    let parts = text.split(separator: "-").map(String.init)
    guard words.isEnglish, parts.count > 1, let month = Int(parts[1]), (1...12).contains(month)
    else {
      return [text]
    }
    let names = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    let name = names[month - 1]
    guard parts.count > 2, let day = Int(parts[2]) else { return ["\(name) \(parts[0])", text] }
    return ["\(day) \(name) \(parts[0])", "\(name) \(day), \(parts[0])", text]
  }

  private func filtered(_ text: String, _ filter: String) -> [String] {
    switch filter {
    case "a":
      return folding.hasArticle(text) ? [text] : words.articles.map { "\($0) \(text)" } + [text]
    case "the": return folding.hasArticle(text) ? [text] : words.articles.map { "\($0) \(text)" }
    case "plural": return plurals(text)
    case "possessive": return ["\(text)'s", "\(text)\u{2019}s", "\(text)'", "\(text)\u{2019}"]
    case "capitals": return [text.uppercased(), text.capitalized, Self.capital(text)]
    default: return []
    }
  }

  private func plurals(_ text: String) -> [String] {
    var texts = [text, text + "s", text + "es"]
    if text.hasSuffix("y") { texts.append(text.dropLast() + "ies") }
    if text.hasSuffix("f") { texts.append(text.dropLast() + "ves") }
    if text.hasSuffix("fe") { texts.append(text.dropLast(2) + "ves") }
    if text.hasSuffix("man") { texts.append(text.dropLast(3) + "men") }
    return texts
  }
}
