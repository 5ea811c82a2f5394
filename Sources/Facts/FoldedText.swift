/// The canonical form of a text: what is left when spelling, case, spacing and an article are
/// taken away, so that two ways of writing one value are one value.
///
/// Equality is Unicode's canonical equivalence, as `String` has it.
public struct FoldedText: Hashable, Sendable {
  /// Lower case, runs of white space one space, no white space at the ends, one leading article
  /// dropped.
  public let text: String
  /// Whether the bytes are in NFC, so that bytes can be compared in place of characters.
  private let isNormal: Bool
  /// Whether it is of ASCII, Latin-1 letters, dashes and quotation marks alone, as most texts are.
  public let isPlain: Bool

  /// Folds a text.
  ///
  /// - Parameters:
  ///   - text: Any text, the empty one too.
  ///   - articles: Words in lower case of which one is dropped from the front, where more follows.
  public init(_ text: String, articles: [String] = []) {
    if let plain = Self.plain(text) {
      self.text = Self.withoutArticle(plain, articles)
      isNormal = true
      isPlain = true
      return
    }
    var words = text.lowercased().split(whereSeparator: \.isWhitespace)
    if words.count > 1, articles.contains(where: { $0 == words[0] }) { words.removeFirst() }
    let folded = words.joined(separator: " ")
    self.text = folded
    var bytes = folded.utf8Span
    isNormal = bytes.checkForNFC(quickCheck: false)
    isPlain = false
  }

  /// The text in lower case with its white space folded where it is plain; nil elsewhere.
  private static func plain(_ text: String) -> String? {
    var text = text
    return text.withUTF8 { bytes in PlainText.isPlain(bytes) ? PlainText.folded(bytes) : nil }
  }

  private static func withoutArticle(_ text: String, _ articles: [String]) -> String {
    guard !articles.isEmpty, let space = text.utf8.firstIndex(of: 0x20),
      articles.contains(where: { $0 == text[..<space] })
    else { return text }
    return String(text[text.utf8.index(after: space)...])
  }

  /// Two texts are one by canonical equivalence, in whichever normal form they are.
  public static func == (left: FoldedText, right: FoldedText) -> Bool {
    left.text == right.text
  }

  /// Feeds the text, which hashes alike in every normal form.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(text)
  }

  /// Whether nothing is left.
  public var isEmpty: Bool { text.isEmpty }

  /// Whether another text stands in this one as whole words.
  ///
  /// A word ends where letters and digits end; scripts that write no spaces (Han, kana, Thai) end
  /// one at every character. The empty text stands nowhere.
  public func holds(_ other: FoldedText) -> Bool {
    if other.isEmpty { return false }
    guard isNormal, other.isNormal else { return holdsByCharacter(other) }
    return text.utf8.withContiguousStorageIfAvailable { whole in
      other.text.utf8.withContiguousStorageIfAvailable { part in
        Self.find(part, in: whole)
      } ?? false
    } ?? false
  }

  private static func find(
    _ part: UnsafeBufferPointer<UInt8>,
    in whole: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    if part.count > whole.count { return false }
    let first = part[0]
    for start in 0...(whole.count - part.count) where whole[start] == first {
      var length = 1
      while length < part.count, whole[start + length] == part[length] { length += 1 }
      if length == part.count, isBoundary(start, in: whole),
        isBoundary(start + length, in: whole)
      {
        return true
      }
    }
    return false
  }

  /// Whether a word can end or begin before the byte at `index`.
  private static func isBoundary(_ index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    if index == 0 || index == bytes.count { return true }
    guard let before = scalar(endingAt: index, in: bytes),
      let after = scalar(startingAt: index, in: bytes)
    else { return false }
    return !(WordScalar.joins(before) && WordScalar.joins(after))
  }

  private static func scalar(
    endingAt index: Int,
    in bytes: UnsafeBufferPointer<UInt8>
  ) -> Unicode.Scalar? {
    var start = index - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return scalar(startingAt: start, in: bytes)
  }

  private static func scalar(
    startingAt index: Int,
    in bytes: UnsafeBufferPointer<UInt8>
  ) -> Unicode.Scalar? {
    let lead = bytes[index]
    if lead < 0x80 { return Unicode.Scalar(lead) }
    // Inside a sequence no scalar starts: a match there is none.
    if lead & 0xC0 == 0x80 { return nil }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for offset in 1..<length { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
    return Unicode.Scalar(value)
  }

  /// Where whole words can begin and end in the text, as offsets in bytes, rising; the n-th start is
  /// before the n-th end.
  public var wordBounds: (starts: [Int], ends: [Int]) {
    if isPlain { return PlainText.wordBounds(text) }
    var starts: [Int] = []
    var ends: [Int] = []
    var offset = 0
    var previous: Character?
    for character in text {
      if previous.map({ !WordScalar.join($0, character) }) ?? true {
        if offset > 0 { ends.append(offset) }
        starts.append(offset)
      }
      previous = character
      offset += character.utf8.count
    }
    if offset > 0 { ends.append(offset) }
    return (starts, ends)
  }

  private func holdsByCharacter(_ other: FoldedText) -> Bool {
    let whole = Array(text)
    let part = Array(other.text)
    if part.count > whole.count { return false }
    return (0...(whole.count - part.count)).contains { start in
      let end = start + part.count
      return whole[start..<end].elementsEqual(part)
        && (start == 0 || !WordScalar.join(whole[start - 1], whole[start]))
        && (end == whole.count || !WordScalar.join(whole[end - 1], whole[end]))
    }
  }
}
