/// How roles look: in the sixteen colours, which follow the terminal's own theme, or without.
enum Palette {
  case colour
  case monochrome

  /// The parameters of "select graphic rendition" (ECMA-48 section 8.3.117); empty for plain.
  func rendition(of role: Role) -> String {
    switch self {
    case .colour: Self.coloured(role)
    case .monochrome: Self.uncoloured(role)
    }
  }

  private static func coloured(_ role: Role) -> String {
    switch role {
    case .plain: ""
    case .strong: "1"
    case .faint: "2"
    case .accent: "36"
    case .right: "1;32"
    case .wrong: "1;31"
    case .warning: "1;33"
    case .selected: "7"
    }
  }

  private static func uncoloured(_ role: Role) -> String {
    switch role {
    case .plain, .accent: ""
    case .strong, .right, .wrong, .warning: "1"
    case .faint: "2"
    case .selected: "7"
    }
  }
}
