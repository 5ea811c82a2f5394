public import Text

/// Where the files of a bank say what it is made of, for messages about a bank without faults.
public struct BankPlaces: Sendable {
  /// One place of a bank's files.
  public struct Spot: Hashable, Sendable {
    /// The file's path as the bank's reader was given it.
    public let file: String
    /// Line and column in the file, from 1.
    public let place: TextPlace
    /// The path of names inside a descriptor; nil in tables.
    public let path: String?
  }

  /// The members of a resource that hold templates, whatever their shape.
  private static let templateNames: Set = ["quiz:questions", "quiz:statements", "quiz:forms"]

  /// The start of the descriptor, for what has no place of its own.
  public let descriptor: Spot
  private var contents: [String: TableContent] = [:]
  private var templates: [String: [String: Spot]] = [:]

  /// - `file`: The descriptor's path.
  /// - `contents`: The tables as they were read.
  init(_ file: String, _ contents: [TableContent]) {
    descriptor = Spot(file: file, place: TextPlace(line: 1, column: 1), path: nil)
    for content in contents {
      let name = content.resource.name.content
      self.contents[name] = content
      for (member, value) in content.resource.cursor.members ?? []
      where Self.templateNames.contains(member) {
        Self.collect(value, into: &templates[name, default: [:]])
      }
    }
  }

  private static func spot(_ cursor: Cursor) -> Spot {
    Spot(file: cursor.file, place: cursor.place, path: cursor.path)
  }

  private static func collect(_ cursor: Cursor, into templates: inout [String: Spot]) {
    if let text = cursor.text, templates[text] == nil { templates[text] = spot(cursor) }
    for (_, member) in cursor.members ?? [] { collect(member, into: &templates) }
    for element in cursor.elements ?? [] { collect(element, into: &templates) }
  }

  /// Where a table is described; nil for none of the name.
  public func table(_ name: String) -> Spot? {
    contents[name].map { Self.spot($0.resource.cursor) }
  }

  /// Where a template stands by its text; nil where the table has none such.
  public func template(_ text: String, of table: String) -> Spot? { templates[table]?[text] }

  /// Where a record stands.
  ///
  /// - Parameters:
  ///   - row: The record, from 0.
  ///   - table: The table's name.
  ///   - column: The column of the cell; nil for the record's first.
  /// - Returns: The place; nil where there is no such record.
  public func row(_ row: Int, of table: String, column: String? = nil) -> Spot? {
    guard let content = contents[table], (0..<content.rowCount).contains(row) else { return nil }
    let field = column.flatMap { content.field(named: $0) } ?? 0
    return Spot(file: content.file, place: content.place(field, row), path: nil)
  }
}
