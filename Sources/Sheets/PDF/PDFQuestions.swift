/// Questions of one quiz that are set once and drawn in every version, in columns of one width.
///
/// A class as the texts are: all versions share it, and it grows by the quiz's items.
final class PDFQuestions {
  private let texts: PDFTexts
  /// By the items' origins.
  private var made: [Int: PDFQuestion] = [:]

  init(_ texts: PDFTexts) {
    self.texts = texts
  }

  /// An item of any version as players read it.
  func question(_ item: PaperItem, room: Double) throws(SheetError) -> PDFQuestion {
    if let known = made[item.origin] { return known }
    let question = try PDFQuestion(item, texts, room: room)
    made[item.origin] = question
    return question
  }
}
