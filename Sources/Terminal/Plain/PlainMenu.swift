/// A menu of categories line by line.
struct PlainMenu {
  let menu: CategoryMenu

  init(_ menu: CategoryMenu) {
    self.menu = menu
  }

  /// The title, a line for each entry with its number, and what to do.
  var lines: [String] {
    let width = String(menu.lines.count - 1).count
    let entries = menu.lines.enumerated().map { number, entry in
      let space = String(repeating: " ", count: width - String(number).count)
      return "  \(space)\(number)) \(entry.title)" + (entry.note.isEmpty ? "" : " (\(entry.note))")
    }
    return [menu.title] + entries + ["Which category? " + hint]
  }

  /// What can be typed.
  var hint: String {
    "Type a number from 0 to \(menu.lines.count - 1), a name, or nothing for all."
  }
}
