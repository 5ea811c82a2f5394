public import PDFDrawing

/// How a quiz is put on paper.
public struct SheetSetting: Sendable {
  /// What stands at the head of every sheet.
  public var title: String
  /// Who the facts are owed to and on what terms, a line each; at the foot of every sheet.
  public var credits: [String]
  /// What every version is drawn from; printed, so that the same sheets can be made again.
  public var seed: UInt64
  /// The number of the generator that drew the items; nil where they were written by hand.
  public var generator: Int?
  /// The language of the quiz's texts as a BCP 47 tag; nil where nobody said.
  public var language: String?
  /// What one item is worth.
  public var points = 1
  /// Whether options are left out where the stem stands alone, for responses that are written.
  public var isOpen = false
  /// The paper of the formats that have pages.
  public var paper = Paper.a4
  /// Columns of questions, from 1 to 3; nil for what suits the format.
  public var columns: Int?
  /// Whether the print is large, for tired or weak eyes.
  public var isLarge = false
  /// Fonts for what the standard fonts of PDF lack, asked in turn.
  public var fonts: [TrueTypeFont] = []

  /// Makes the usual setting.
  public init(title: String, credits: [String] = [], seed: UInt64, generator: Int? = nil) {
    self.title = title
    self.credits = credits
    self.seed = seed
    self.generator = generator
  }
}
