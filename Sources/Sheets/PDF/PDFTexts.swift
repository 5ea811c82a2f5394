import PDFDrawing

/// Texts that are set once and drawn in every version.
///
/// A class, for all that draw share what was set; it grows by what the quiz says, not by versions.
final class PDFTexts {
  private struct Name: Hashable {
    let text: String
    let role: Int
    let width: Double
  }

  let style: PDFStyle
  private var set: [Name: [SetLine]] = [:]
  private var letters: [SetLine] = []
  private var numbers: [SetLine] = []

  init(_ style: PDFStyle) {
    self.style = style
  }

  /// A text on one line, however long.
  func line(_ text: String, _ role: PDFStyle.Role) throws(SheetError) -> SetLine {
    let lines = try lines(text, role, fitting: .infinity)
    return lines[0]
  }

  /// A text on as many lines as it takes, at least one.
  func lines(
    _ text: String,
    _ role: PDFStyle.Role,
    fitting width: Double
  ) throws(SheetError) -> [SetLine] {
    let name = Name(text: text, role: role.rawValue, width: width)
    if let known = set[name] { return known }
    let whole = try setText(text, role)
    let lines = width == .infinity ? [] : whole.lines(fitting: width)
    let made = lines.isEmpty ? [whole.line] : lines
    set[name] = made
    return made
  }

  /// The letter of an option by its place, from 0.
  func letter(of place: Int) throws(SheetError) -> SetLine {
    while letters.count <= place {
      letters.append(try line(Lettering.letters(of: letters.count), .letter))
    }
    return letters[place]
  }

  /// The number of an item, from 1.
  func number(_ number: Int) throws(SheetError) -> SetLine {
    while numbers.count < number { numbers.append(try line("\(numbers.count + 1)", .number)) }
    return numbers[number - 1]
  }

  /// A text on one line that no other version has, so that it is not kept.
  func passing(_ text: String, _ role: PDFStyle.Role) throws(SheetError) -> SetLine {
    try setText(text, role).line
  }

  private func setText(_ text: String, _ role: PDFStyle.Role) throws(SheetError) -> SetText {
    do throws(SettingError) {
      return try style.face(role).set(text, size: style.size(role))
    } catch {
      throw .unprintable(text: text, reason: error.description)
    }
  }
}
