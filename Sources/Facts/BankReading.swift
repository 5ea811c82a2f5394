import Text

/// What came of reading a bank: the bank, or every fault of it.
public struct BankReading: Sendable {
  /// A table's file as the caller found it.
  public enum File: Sendable {
    /// The bytes, and the path for messages.
    case content([UInt8], path: String)
    /// Why there is none, as the end of the sentence "the path …".
    case missing(reason: String)
  }

  /// The bank; nil where it has a fault.
  public let bank: Bank?
  /// Every fault in the order of lines, the descriptor's first, then table by table.
  public let faults: [Fault]
  /// What looks like a slip but breaks nothing.
  public let hints: [Fault]

  private let descriptorFile: String
  private let contents: [TableContent]

  /// Where the bank's files say what it is made of.
  public var places: BankPlaces { BankPlaces(descriptorFile, contents) }

  /// Makes a bank of its descriptor and its tables.
  ///
  /// - Parameters:
  ///   - descriptor: Read before, with or without faults.
  ///   - files: The tables in the order of `descriptor.paths`.
  public init(_ descriptor: BankDescriptor, files: [File]) {
    precondition(files.count == descriptor.paths.count, "each path has its file")
    var list = FaultList()
    let contents = Self.contents(descriptor, files, &list)
    var bank: Bank?
    // With a table missing, every reference to it would be a fault of its own.
    if contents.count == files.count {
      bank = Self.bank(descriptor, contents, files, &list)
    }
    faults = Self.asRead(descriptor.faults + list.faults)
    hints = Self.asRead(descriptor.hints + list.hints)
    self.bank = faults.isEmpty ? bank : nil
    descriptorFile = descriptor.file
    self.contents = contents
  }

  /// The descriptor's first, then each file's together, as one reads them.
  private static func asRead(_ faults: [Fault]) -> [Fault] {
    var files: [String: Int] = [:]
    for fault in faults where files[fault.file] == nil { files[fault.file] = files.count }
    let order = faults.enumerated().map { (file: files[$1.file] ?? 0, place: $1.place, at: $0) }
    return order.sorted { ($0.file, $0.place, $0.at) < ($1.file, $1.place, $1.at) }
      .map { faults[$0.at] }
  }

  private static func contents(
    _ descriptor: BankDescriptor,
    _ files: [File],
    _ faults: inout FaultList
  ) -> [TableContent] {
    var contents: [TableContent] = []
    for (resource, file) in zip(descriptor.package.resources, files) {
      switch file {
      case .content(let bytes, let path):
        contents.append(TableContent(resource, bytes: bytes, file: path, &faults))
      case .missing(let reason):
        faults.add(
          resource.path.cursor,
          found: "the path \(Quoted.text(resource.path.content)), \(reason)",
          expected: "a file of the bank"
        )
      }
    }
    return contents
  }

  private static func bank(
    _ descriptor: BankDescriptor,
    _ contents: [TableContent],
    _ files: [File],
    _ faults: inout FaultList
  ) -> Bank {
    let ready = contents.filter { ReadyTableReader.reads($0.resource) }
    let facts = contents.filter { !ReadyTableReader.reads($0.resource) }
    var package = descriptor.package
    package.resources = facts.map(\.resource)
    var assembler = BankAssembler(package, facts, &faults)
    let (types, tables) = assembler.assemble(&faults)
    return Bank(
      name: package.name,
      title: package.title,
      about: package.about,
      languages: package.languages,
      license: package.license,
      attribution: package.attribution,
      words: package.words,
      types: types,
      tables: tables,
      readyTables: ready.map {
        ReadyTableReader(content: $0, articles: package.words.articles).table(&faults)
      },
      fingerprint: fingerprint(descriptor, files)
    )
  }

  private static func fingerprint(_ descriptor: BankDescriptor, _ files: [File]) -> String {
    var hash = FNV1a()
    hash.add(descriptor.bytes)
    for case .content(let bytes, _) in files { hash.add(bytes) }
    return hash.hexadecimal
  }
}
