/// A short text that is being typed, with a cursor in it.
struct NameField {
  /// What has been typed, one character each.
  private(set) var characters: [Character] = []
  /// How many characters stand before the cursor.
  private(set) var cursor = 0

  private let longest: Int

  init(longest: Int) {
    self.longest = longest
  }

  /// What has been typed.
  var text: String { String(characters) }

  /// Takes a key; one that does not edit changes nothing.
  mutating func press(_ key: Key) {
    switch key {
    case .text(let scalar), .pasted(let scalar): insert(scalar)
    case .backspace: erase(from: cursor - 1)
    case .delete: erase(from: cursor)
    case .left: cursor = max(cursor - 1, 0)
    case .right: cursor = min(cursor + 1, characters.count)
    case .home, .up, .pageUp: cursor = 0
    case .end, .down, .pageDown: cursor = characters.count
    case .eraseLine: replaceStart(by: "")
    case .eraseWord: eraseWord()
    case .enter, .escape, .redraw, .endOfInput: break
    }
  }

  private mutating func insert(_ scalar: Unicode.Scalar) {
    // A mark may join the character before the cursor, so the start is cut into characters anew.
    let start = String(characters[..<cursor]) + String(scalar)
    if start.count + characters.count - cursor <= longest, start.unicodeScalars.count < 100 {
      replaceStart(by: start)
    }
  }

  private mutating func erase(from place: Int) {
    guard characters.indices.contains(place) else { return }
    characters.remove(at: place)
    cursor = min(cursor, place)
  }

  private mutating func eraseWord() {
    let words = characters[..<cursor]
    let end = words.lastIndex { $0 != " " }.map { $0 + 1 } ?? 0
    let start = words[..<end].lastIndex(of: " ").map { $0 + 1 } ?? 0
    replaceStart(by: String(characters[..<start]))
  }

  /// Puts a text in place of all before the cursor.
  private mutating func replaceStart(by text: String) {
    characters = Array(text) + characters[cursor...]
    cursor = text.count
  }
}
