/// A format that sheets can have.
public enum SheetFormat: String, CaseIterable, Sendable {
  case text
  case markdown
  case html
  case pdf
  case json

  /// What the files' names end in, after the dot.
  public var fileExtension: String {
    switch self {
    case .text: "txt"
    case .markdown: "md"
    case .html: "html"
    case .pdf: "pdf"
    case .json: "jsonl"
    }
  }
}
