import ArgumentReading
import Facts
import Files
import Text

/// The banks of a folder.
struct BankShelf {
  static let descriptorName = "datapackage.json"
  /// What is played where no bank is named.
  private static let standard = "jim-halpert"

  let folder: String
  let files: FileSystem

  /// The shelf that the arguments and the surroundings lead to.
  init(
    _ surroundings: Surroundings,
    _ arguments: ParsedArguments,
    files: FileSystem
  ) throws(Failure) {
    folder = try Places(surroundings, files: files).banks(arguments)
    self.files = files
  }

  /// The names of the banks, sorted.
  func names() throws(Failure) -> [String] {
    do throws(FileError) {
      if try files.kind(at: folder) == .nothing { return [] }
      var names: [String] = []
      for name in try files.list(folder).names
      where try files.kind(at: "\(folder)/\(name)/\(Self.descriptorName)") == .file {
        names.append(name)
      }
      return names.sorted()
    } catch {
      throw Failure(error)
    }
  }

  /// Whether a name or a path leads to a bank.
  func has(_ name: String) throws(Failure) -> Bool {
    do throws(FileError) {
      for candidate in candidates(for: name)
      where try files.kind(at: "\(candidate)/\(Self.descriptorName)") == .file {
        return true
      }
      return false
    } catch {
      throw Failure(error)
    }
  }

  /// The bank that is named, or the standard one.
  ///
  /// - `name`: A name, the path of a bank's folder or of its descriptor; nil for
  ///   `jim-halpert`, else the first.
  func bank(_ name: String?) throws(Failure) -> Bank {
    let reading = try reading(name)
    if let bank = reading.bank { return bank }
    throw Failure(.badData, reading.faults.map(\.description))
  }

  /// What comes of reading a bank.
  func reading(_ name: String?) throws(Failure) -> BankReading {
    let folder = try path(name)
    do throws(FileError) {
      let path = "\(folder)/\(Self.descriptorName)"
      let descriptor = BankDescriptor(try files.read(path), file: path)
      var contents: [BankReading.File] = []
      for name in descriptor.paths { contents.append(try file("\(folder)/\(name)", in: folder)) }
      return BankReading(descriptor, files: contents)
    } catch {
      throw Failure(error)
    }
  }

  /// A table's file; a link that leads out of the bank's folder is none of it.
  private func file(_ path: String, in folder: String) throws(FileError) -> BankReading.File {
    switch try files.kind(at: path) {
    case .nothing: return .missing(reason: "which is not there")
    case .folder: return .missing(reason: "which is a folder")
    case .other: return .missing(reason: "which is no file")
    case .file: break
    }
    let home = try files.resolve(folder)
    let real = try files.resolve(path)
    if !real.hasPrefix(home.hasSuffix("/") ? home : home + "/") {
      return .missing(reason: "which leads out of the bank's folder")
    }
    return .content(try files.read(path), path: path)
  }

  private func path(_ name: String?) throws(Failure) -> String {
    guard let name else { return try standardPath() }
    do throws(FileError) {
      for candidate in candidates(for: name)
      where try files.kind(at: "\(candidate)/\(Self.descriptorName)") == .file {
        return candidate
      }
    } catch {
      throw Failure(error)
    }
    let known = try names()
    let nearest = Spelling.nearest(to: name, among: known)
    let names = known.isEmpty ? "" : "one of \(known.joined(separator: ", ")), or "
    let advice =
      nearest.map { "did you mean \"\($0)\"?" }
      ?? "expected \(names)a folder with \(Self.descriptorName)"
    throw Failure(.notFound, "quizwright: no bank \"\(name)\" in \(folder); \(advice)")
  }

  /// The folders that a name or a path may mean, the likeliest first.
  private func candidates(for name: String) -> [String] {
    let suffix = "/" + Self.descriptorName
    return [
      name.hasSuffix(suffix) ? String(name.dropLast(suffix.count)) : nil,
      name.contains("/") || name == "." || name == ".." ? nil : "\(folder)/\(name)", name,
    ].compactMap(\.self)
  }

  private func standardPath() throws(Failure) -> String {
    let known = try names()
    guard let name = known.contains(Self.standard) ? Self.standard : known.first else {
      throw Failure(.notFound, "quizwright: no bank in \(folder); expected at least one")
    }
    return "\(folder)/\(name)"
  }
}
