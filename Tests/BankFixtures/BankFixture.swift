public import Facts
public import Foundation

/// Banks for tests: written in the test itself, or read from the project's own.
public struct BankFixture: Sendable {
  /// The descriptor's text.
  public var descriptor: String
  /// The tables' texts by path.
  public var tables: [String: String]

  /// A bank of one table `facts.csv`, with the rest of its resource and of the package as JSON
  /// members.
  ///
  /// - Parameters:
  ///   - fields: The elements of `fields`.
  ///   - resource: Members of the resource, each followed by a comma.
  ///   - package: Members of the package, each followed by a comma.
  ///   - schema: Members of the schema, each followed by a comma.
  ///   - csv: The table.
  public init(
    fields: String,
    resource: String = "",
    package: String = "",
    schema: String = "",
    csv: String
  ) {
    descriptor = """
      {"name": "fixture", "title": "Fixture", \(package)
       "resources": [{"name": "facts", "title": "Facts", "path": "facts.csv", \(resource)
         "schema": {\(schema) "fields": [\(fields)]}}]}
      """
    tables = ["facts.csv": csv]
  }

  /// A bank of a whole descriptor and its tables.
  public init(descriptor: String, tables: [String: String]) {
    self.descriptor = descriptor
    self.tables = tables
  }

  /// What comes of reading it; its files are named as they stand, without a folder.
  public func reading() -> BankReading {
    let read = BankDescriptor(Array(descriptor.utf8), file: "datapackage.json")
    let files = read.paths.map { path in
      tables[path].map { BankReading.File.content(Array($0.utf8), path: path) }
        ?? .missing(reason: "which is not there")
    }
    return BankReading(read, files: files)
  }

  /// The project's own folder of banks.
  public static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("QuestionBanks")

  /// The names of the project's own banks, sorted.
  public static func shippedNames() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
      FileManager.default.fileExists(
        atPath: folder.appendingPathComponent("\($0)/datapackage.json").path
      )
    }.sorted()
  }

  /// One of the project's own banks.
  public static func shipped(_ name: String) throws -> BankFixture {
    let folder = folder.appendingPathComponent(name)
    let descriptor = folder.appendingPathComponent("datapackage.json")
    let text = try String(contentsOf: descriptor, encoding: .utf8)
    var tables: [String: String] = [:]
    for path in BankDescriptor(Array(text.utf8), file: "datapackage.json").paths {
      let file = folder.appendingPathComponent(path)
      tables[path] = try String(contentsOf: file, encoding: .utf8)
    }
    return BankFixture(descriptor: text, tables: tables)
  }
}
