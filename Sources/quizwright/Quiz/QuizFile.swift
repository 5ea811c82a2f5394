import ArgumentReading
import Files
import Questions

/// A quiz in a file: read with the places of its faults, written whole or not at all.
struct QuizFile {
  /// A file that is no quiz has a fault in every line; nobody reads more of them than this.
  private static let mostFaults = 20

  let path: String
  let files: FileSystem

  /// Reads the file.
  func read() throws(Failure) -> QuizDocument {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try files.read(path)
    } catch {
      throw Failure(error)
    }
    return try Self.document(bytes, named: path)
  }

  /// Changes the quiz in the file, while no other program does.
  func edit<Value>(
    _ change: (inout QuizDocument) throws(Failure) -> Value
  ) throws(Failure) -> Value {
    // A file that is not there, or is no quiz, is told before anything is locked.
    _ = try read()
    let outcome: Result<Value, Failure>
    do throws(FileError) {
      outcome = try files.withLock(on: path) {
        Result { () throws(Failure) in
          var document = try read()
          let value = try change(&document)
          try write(document.bytes)
          return value
        }
      }
    } catch {
      throw Failure(error)
    }
    return try outcome.get()
  }

  /// Makes sure that the file can be written before anybody works for it: its folder is made.
  func prepare() throws(Failure) {
    if path == "-" { return }
    do throws(FileError) {
      try makeFolder()
      let kind = try files.kind(at: path)
      if kind == .nothing || kind == .file { return }
    } catch {
      throw Failure(error)
    }
    throw Failure(.inputOutput, "quizwright: \(path): found no file; expected one, or none")
  }

  /// Reads bytes as a quiz; their faults are told of a name.
  static func document(_ bytes: [UInt8], named path: String) throws(Failure) -> QuizDocument {
    do throws(QuizFaults) {
      return try QuizDocument(bytes)
    } catch {
      var lines = error.faults.prefix(mostFaults).map { "\(path):\($0)" }
      let more = error.faults.count - mostFaults
      if more > 0 { lines.append("… and \(more) more faults") }
      throw Failure(.badData, lines)
    }
  }

  /// Refuses a new quiz a file that is there, unless it may be overwritten.
  func claim(isForced: Bool) throws(Failure) {
    if isForced || path == "-" { return }
    do throws(FileError) {
      if try files.kind(at: path) == .nothing { return }
    } catch {
      throw Failure(error)
    }
    throw Failure(
      .inputOutput,
      "quizwright: \(path): found a file; expected none, or --force to overwrite it"
    )
  }

  /// Writes bytes to the file, whose folder is made where it is missing; `-` is standard output.
  func write(_ bytes: [UInt8]) throws(Failure) {
    if path == "-" { return try Output().write(bytes) }
    do throws(FileError) {
      try makeFolder()
      try files.replace(path, with: bytes, .synced)
    } catch {
      throw Failure(error)
    }
  }

  /// Makes the folder of the file where it is missing.
  private func makeFolder() throws(FileError) {
    guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return }
    try files.createFolder(String(path[..<slash]))
  }

  /// The place of an item as somebody typed it; the quiz must have it.
  static func place(_ typed: String, in quiz: Quiz) throws(Failure) -> ItemPlace {
    guard let place = ItemPlace(typed) else {
      throw Failure(.usage, "quizwright: \"\(typed)\"; expected ROUND.ITEM, such as 2.7")
    }
    if quiz.has(place) { return place }
    throw Failure(.notFound, "quizwright: no item \(place); expected \(reach(of: quiz))")
  }

  /// The places that a quiz has, in words.
  static func reach(of quiz: Quiz) -> String {
    let places = quiz.rounds.enumerated().filter { !$1.items.isEmpty }.map { number, round in
      round.items.count == 1
        ? "\(number + 1).1" : "\(number + 1).1 to \(number + 1).\(round.items.count)"
    }
    return places.isEmpty ? "a quiz with items" : places.joined(separator: ", ")
  }
}
