import ArgumentReading
import Files

/// Where banks are found and what is played is kept.
struct Places {
  private let surroundings: Surroundings
  private let files: FileSystem

  init(_ surroundings: Surroundings, files: FileSystem) {
    self.surroundings = surroundings
    self.files = files
  }

  /// The folder of banks: as told, else `QuestionBanks` upward from here or from the program, else
  /// the person's own.
  func banks(_ arguments: ParsedArguments) throws(Failure) -> String {
    if let told = arguments.value(Declarations.banks) ?? surroundings["QUIZWRIGHT_BANKS"] {
      return told
    }
    for start in try starts() {
      if let folder = nearest(upFrom: start, holding: ["QuestionBanks": .folder]) {
        return folder + "/QuestionBanks"
      }
    }
    return own("XDG_DATA_HOME", ".local/share") + "/banks"
  }

  /// The folder of saves: as told, else `saves` of the checkout, else the person's own.
  func saves(_ arguments: ParsedArguments) throws(Failure) -> String {
    if let told = arguments.value(Declarations.saves) ?? surroundings["QUIZWRIGHT_SAVES"] {
      return told
    }
    for start in try starts() {
      let entries: KeyValuePairs = ["saves": FileKind.folder, "QuestionBanks": .folder]
      if let folder = nearest(upFrom: start, holding: entries) { return folder + "/saves" }
    }
    return own("XDG_STATE_HOME", ".local/state")
  }

  /// The current folder, then the program's.
  private func starts() throws(Failure) -> [String] {
    var starts: [String] = []
    do throws(FileError) {
      starts.append(try files.currentFolder())
    } catch {
      // A current folder that was removed holds nothing; the program's may still.
      if !error.isMissing { throw Failure(error) }
    }
    for path in ["/proc/self/exe", surroundings.programPath] {
      if let program = try? files.resolve(path), let slash = program.lastIndex(of: "/") {
        starts.append(slash == program.startIndex ? "/" : String(program[..<slash]))
        break
      }
    }
    return starts
  }

  private func nearest(
    upFrom start: String,
    holding entries: KeyValuePairs<String, FileKind>
  ) -> String? {
    // A way upward that may not be read leads nowhere; the next place is tried.
    (try? files.nearestFolder(upFrom: start, holding: entries)) ?? nil
  }

  private func own(_ variable: String, _ standard: String) -> String {
    // The XDG Base Directory Specification has relative paths ignored.
    let told = surroundings[variable].flatMap { $0.hasPrefix("/") ? $0 : nil }
    return (told ?? surroundings.home + "/" + standard) + "/quizwright"
  }
}
