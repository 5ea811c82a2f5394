import PDFDrawing

/// The typefaces and sizes of a printed sheet, in points.
struct PDFStyle {
  /// What a text is, which settles how it is set.
  enum Role: Int, CaseIterable {
    case title, part, version, round, score
    case stem, number, option, answer, letter, note, source
    case label, foot
  }

  /// How much larger than usual everything is.
  let scale: Double
  private let faces: [Typeface]
  private let sizes: [Double]

  init(fonts: [TrueTypeFont], isLarge: Bool) {
    let scale = isLarge ? 1.5 : 1
    self.scale = scale
    faces = Role.allCases.map { Typeface(Self.font($0), fallbacks: fonts) }
    // What nobody at the table needs to read does not take the room of what they do.
    sizes = Role.allCases.map { Self.size($0) * ($0 == .foot ? min(scale, 1.15) : scale) }
  }

  func face(_ role: Role) -> Typeface { faces[role.rawValue] }

  func size(_ role: Role) -> Double { sizes[role.rawValue] }

  /// The distance of two baselines.
  func leading(_ role: Role) -> Double { (size(role) * 1.22).rounded(.up) }

  /// How far letters reach above the baseline.
  func ascent(_ role: Role) -> Double { face(role).ascent(at: size(role)) }

  /// How high capitals are.
  func capHeight(_ role: Role) -> Double { face(role).capHeight(at: size(role)) }

  private static func font(_ role: Role) -> StandardFont {
    switch role {
    case .title, .round, .version: .helveticaBold
    case .part, .label, .score, .foot, .letter: .helvetica
    case .stem, .option, .source: .timesRoman
    case .number, .answer: .timesBold
    case .note: .timesItalic
    }
  }

  private static func size(_ role: Role) -> Double {
    switch role {
    case .title: 21
    case .part, .version: 12
    case .round: 13
    case .stem, .number, .option, .answer: 12
    case .letter: 9
    case .note: 11
    case .source: 9
    case .label, .score: 10
    case .foot: 6.5
    }
  }
}
