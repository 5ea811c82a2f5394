import Text

/// What a bank's `datapackage.json` says, before its tables are read.
///
/// Reading a bank takes two steps, so that nothing here opens a file: the descriptor names the
/// paths of the tables, the caller reads them, `Bank` is made of both.
public struct BankDescriptor: Sendable {
  /// The path that messages name.
  public let file: String
  /// The bytes it was read from.
  let bytes: [UInt8]
  let package: PackageContent
  /// The paths of the tables relative to the bank's folder, in the order of the resources.
  public let paths: [String]
  /// What is wrong with the descriptor itself.
  public let faults: [Fault]
  /// What looks like a slip but breaks nothing.
  public let hints: [Fault]

  /// Reads a descriptor, reporting every fault of it.
  ///
  /// - Parameters:
  ///   - bytes: The content of `datapackage.json`, UTF-8.
  ///   - file: Its path, for messages.
  public init(_ bytes: [UInt8], file: String) {
    self.file = file
    self.bytes = bytes
    var list = FaultList()
    var content = PackageContent()
    do throws(JSONError) {
      let root = try JSONReader().read(bytes)
      content = PackageReader().read(Cursor(root: root, file: file), &list)
    } catch {
      list.add(file, error.place, found: error.found, expected: error.expected)
    }
    package = content
    paths = content.resources.map(\.path.content)
    faults = list.faults
    hints = list.hints
  }
}
