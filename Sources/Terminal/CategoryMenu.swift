/// What can be played, to choose one of.
public struct CategoryMenu: Sendable {
  /// One category of a menu.
  public struct Entry: Equatable, Sendable {
    /// What the caller knows it by.
    public let name: String
    /// What it is called on the screen.
    public let title: String
    /// What is said beside it, such as how many questions there are; may be empty.
    public let note: String

    /// Makes an entry of its parts.
    public init(name: String, title: String, note: String = "") {
      self.name = name
      self.title = title
      self.note = note
    }
  }

  /// What was chosen.
  public enum Choice: Equatable, Sendable {
    /// Every category.
    case all
    /// The category of this name.
    case category(String)
    /// None: the player left.
    case left(ConsoleEnding)
  }

  /// What is played, such as the bank's title.
  public let title: String
  /// The categories in order; all of them together come before.
  public let entries: [Entry]

  /// Makes a menu of its parts.
  public init(title: String, entries: [Entry]) {
    self.title = title
    self.entries = entries
  }

  /// What is shown for each number, from 0: all categories first.
  var lines: [Entry] { [Entry(name: "", title: "All categories")] + entries }

  /// What the entry of a number stands for, 0 for all.
  func choice(at number: Int) -> Choice {
    number == 0 ? .all : .category(entries[number - 1].name)
  }

  /// The number that somebody typed or named by name or title in any case; nothing is 0.
  func number(typed line: String) -> Int? {
    let typed = FoldedText(line)
    if typed.isEmpty { return 0 }
    return lines.indices.first { number in
      [String(number), lines[number].name, lines[number].title].contains { FoldedText($0) == typed }
    }
  }
}
