import Judging
import Testing
import Text

/// Ours and Python's reader must take and refuse the same texts and read the same from them.
@Suite(.enabled(if: Python.isThere, "python3 is not on this machine"))
struct JSONPeerTests {
  /// Reads as strictly as we do and compares numbers as they are written.
  ///
  /// By itself Python takes `NaN` and `Infinity`, names that stand twice and lone surrogates; the
  /// script refuses all three.
  private static let script = #"""
    import json
    def refuse(word): raise ValueError(word)
    def pairs(members):
        if len({name for name, _ in members}) < len(members): raise ValueError("a name twice")
        return ("object", members)
    def number(text): return ("number", text)
    def read(text):
        value = json.loads(text.decode("utf-8-sig"), parse_constant=refuse, object_pairs_hook=pairs, parse_int=number, parse_float=number)
        repr(value).encode("utf-8"); encodes(value)
        return value
    def encodes(value):
        if isinstance(value, str): value.encode("utf-8")
        elif isinstance(value, (list, tuple)): [encodes(part) for part in value]
    given = texts()
    for text, ours in zip(given[::2], given[1::2]):
        try: value = read(text)
        except ValueError: say(b"refused"); continue
        say(b"read" if not ours else b"agrees" if read(ours) == value else b"differs")
    """#

  @Test func `accept and reject agree on thousands of whole and broken texts`() throws {
    let samples = (0..<600 as Range<UInt64>).flatMap { JSONSamples.texts(seed: $0) }
    let ours = samples.map { text -> [UInt8] in
      guard let node = try? JSONReader().read(text) else { return [] }
      return Array(JSONValue(node).compact().utf8)
    }
    let verdicts = try Python.run(Self.script, on: zip(samples, ours).flatMap { [$0, $1] })
      .map { String(decoding: $0, as: UTF8.self) }
    #expect(verdicts.count == samples.count)
    for (position, verdict) in verdicts.enumerated() {
      let text = String(decoding: samples[position], as: UTF8.self)
      #expect(verdict == (ours[position].isEmpty ? "refused" : "agrees"), "\(text)")
    }
    #expect(verdicts.count { $0 == "refused" } > 1000)
    #expect(verdicts.count { $0 == "agrees" } > 1000)
  }
}

/// JSON texts as chance has them.
enum JSONSamples {
  /// A whole text and some that were broken from it.
  static func texts(seed: UInt64) -> [[UInt8]] {
    var generator = SeededGenerator(seed: seed)
    let whole = Array(value(depth: 0, using: &generator).utf8)
    return [whole]
      + (0..<9).map { _ in
        var text = whole
        for _ in 0...generator.draw(below: 2) { damage(&text, using: &generator) }
        return text
      }
  }

  private static func damage(_ text: inout [UInt8], using generator: inout SeededGenerator) {
    let place = generator.draw(below: text.count + 1)
    let piece = Array(generator.pick(pieces).utf8)
    switch generator.draw(below: 4) {
    case 0: text.insert(contentsOf: piece, at: place)
    case 1 where place < text.count: text.remove(at: place)
    case 2 where place < text.count: text[place] = UInt8(truncatingIfNeeded: generator.next())
    case _: text.replaceSubrange(place..<min(place + piece.count, text.count), with: piece)
    }
  }

  private static let pieces = [
    ",", ":", "\"", "[", "]", "{", "}", "\\", "\\u", "\\u0041", "\\ud83d\\ude00", "\\ud800",
    "\\udc00", "0", "1",
    "-", "+", ".", "e", "E5", "null", "true", "NaN", "Infinity", " ", "\n", "\r", "\t", "\u{0B}",
    "\u{A0}", "\0", "/",
    "'", "é", "\u{FEFF}", "\u{2028}", "\\b", "\\/", "\\x", "\"\":",
  ]

  private static func value(depth: Int, using generator: inout SeededGenerator) -> String {
    let gap = generator.pick(["", "", "", " ", "\n ", "\r\n\t"])
    switch generator.draw(below: depth < 4 ? 9 : 6) {
    case 0: return gap + generator.pick(["null", "true", "false"])
    case 1, 2: return number(using: &generator) + gap
    case 3, 4, 5: return string(using: &generator)
    case 6, 7:
      let parts = (0..<generator.draw(below: 5)).map { _ in
        value(depth: depth + 1, using: &generator)
      }
      return "[" + gap + parts.joined(separator: gap + ",") + "]"
    case _:
      let parts = (0..<generator.draw(below: 5)).map { _ in
        string(using: &generator) + gap + ":" + value(depth: depth + 1, using: &generator)
      }
      return gap + "{" + parts.joined(separator: "," + gap) + gap + "}"
    }
  }

  private static func number(using generator: inout SeededGenerator) -> String {
    generator.pick(["", "-"]) + generator.pick(["0", "7", "42", "1234567890123456789012"])
      + generator.pick(["", "", ".0", ".250"]) + generator.pick(["", "", "e1", "E-07", "e+400"])
  }

  private static func string(using generator: inout SeededGenerator) -> String {
    let pieces = [
      "a", "b", "é", "😀", " ", "\\n", "\\\"", "\\\\", "\\/", "\\u00e9", "\\ud83d\\ude00", "\u{7F}",
    ]
    return "\"" + (0..<generator.draw(below: 6)).map { _ in generator.pick(pieces) }.joined() + "\""
  }
}
