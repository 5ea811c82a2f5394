import Facts
import Files

/// The project's own banks, found upward from the current folder.
struct BankFolder {
  private let files = FileSystem()

  /// All of them, by name.
  func banks() throws -> [Bank] {
    try files.list(folder()).names.compactMap { try bank($0) }
  }

  /// One of them; nil where there is none of the name.
  func bank(_ name: String) throws -> Bank? {
    let folder = try folder()
    let path = "\(folder)/\(name)/datapackage.json"
    guard try files.kind(at: path) == .file else { return nil }
    let descriptor = BankDescriptor(try files.read(path), file: path)
    let contents = try descriptor.paths.map { table in
      BankReading.File.content(try files.read("\(folder)/\(name)/\(table)"), path: table)
    }
    guard let bank = BankReading(descriptor, files: contents).bank else {
      throw BenchmarkError.brokenBank(name)
    }
    return bank
  }

  private func folder() throws -> String {
    let here = try files.currentFolder()
    guard
      let root = try files.nearestFolder(upFrom: here, holding: ["QuestionBanks": .folder])
    else { throw BenchmarkError.noBanks }
    return root + "/QuestionBanks"
  }
}
