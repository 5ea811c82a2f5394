import ArgumentReading
import Files
import Sheets

/// Where sheets go: a folder that is made where it is missing, or standard output.
struct SheetOutput {
  let folder: String
  let files: FileSystem

  /// Whether the one file goes to standard output.
  var isStandard: Bool { folder == "-" }

  /// Writes all files; those that are there are left alone unless they may be overwritten.
  func write(_ printing: SheetPrinting, isForced: Bool) throws {
    let names = printing.names
    if isStandard {
      if names.count > 1 {
        throw Failure(
          .usage,
          "quizwright: --output - for \(names.count) files; expected one: choose with --only and "
            + "--versions 1"
        )
      }
      return try printing.make { try Output().write($0.bytes) }
    }
    try claim(names, isForced: isForced)
    var progress = Progress(of: names.count, "files")
    defer { progress.end() }
    var done = 0
    try printing.make { file in
      progress.update(done)
      done += 1
      do throws(FileError) {
        try put(file, isForced: isForced)
      } catch {
        throw Failure(error)
      }
    }
  }

  /// Another program that prints into the same folder may have been faster.
  private func put(_ file: SheetFile, isForced: Bool) throws(FileError) {
    let path = "\(folder)/\(file.name)"
    if isForced {
      try files.replace(path, with: file.bytes, .renamed)
    } else {
      try files.create(path, with: file.bytes, .renamed)
    }
  }

  /// Makes the folder and looks for files of the names that are to be written.
  private func claim(_ names: [String], isForced: Bool) throws(Failure) {
    let there: Set<String>
    do throws(FileError) {
      try files.createFolder(folder)
      there = isForced ? [] : Set(try files.list(folder).names)
    } catch {
      throw Failure(error)
    }
    if let taken = names.first(where: { there.contains($0) }) {
      throw Failure(
        .inputOutput,
        "quizwright: \(folder)/\(taken): found a file; expected none, or --force to overwrite it"
      )
    }
  }
}
