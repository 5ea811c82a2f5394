import ArgumentReading
import Files
import PDFDrawing
import Sheets

/// The fonts that stand in for what the standard fonts of PDF lack: those that were told, then what
/// the system has.
struct FontShelf {
  /// What a page looks well in comes first; all others follow by their paths.
  private static let preferred = [
    "NotoSerif-Regular", "DejaVuSerif", "LiberationSerif-Regular", "Times New Roman",
    "NotoSans-Regular", "DejaVuSans", "LiberationSans-Regular", "Arial Unicode",
  ]
  /// Folders are not followed deeper than any system has them.
  private static let depth = 6

  let surroundings: Surroundings
  let files: FileSystem

  /// The fonts for what is missing; what no font has is left to whoever sets it.
  ///
  /// - `told`: Font files, all of which are taken.
  func fonts(for need: FontNeed, told: [String]) throws(Failure) -> [TrueTypeFont] {
    var need = need
    var fonts: [TrueTypeFont] = []
    for path in told {
      let font = try font(told: path)
      _ = need.take(font)
      fonts.append(font)
    }
    if need.missing.isEmpty { return fonts }
    for path in candidates() {
      // What the system has is no matter of this quiz: fonts that cannot be used are passed over.
      guard let bytes = try? files.read(path), let font = try? TrueTypeFont(bytes) else { continue }
      if need.take(font) { fonts.append(font) }
      if need.missing.isEmpty { break }
    }
    return fonts
  }

  private func font(told path: String) throws(Failure) -> TrueTypeFont {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try files.read(path)
    } catch {
      throw Failure(error)
    }
    do throws(TrueTypeError) {
      return try TrueTypeFont(bytes)
    } catch {
      throw Failure(.badData, "quizwright: \(path): \(error)")
    }
  }

  /// The font files of the system, the likeliest first.
  private func candidates() -> [String] {
    let home = surroundings.home
    let folders = [
      "/usr/share/fonts", "/usr/local/share/fonts", "\(home)/.local/share/fonts",
      "\(home)/.fonts", "/Library/Fonts", "\(home)/Library/Fonts", "/System/Library/Fonts",
    ]
    var paths: [String] = []
    for folder in folders { addFonts(of: folder, to: &paths, depth: Self.depth) }
    func rank(_ path: String) -> Int {
      let name = path.split(separator: "/").last.map(String.init) ?? path
      return Self.preferred.firstIndex { name == $0 + ".ttf" } ?? Self.preferred.count
    }
    return paths.map { (rank: rank($0), path: $0) }
      .sorted { ($0.rank, $0.path) < ($1.rank, $1.path) }.map(\.path)
  }

  private func addFonts(of folder: String, to paths: inout [String], depth: Int) {
    guard depth > 0, let names = try? files.list(folder).names else { return }
    for name in names {
      let path = "\(folder)/\(name)"
      if name.hasSuffix(".ttf") || name.hasSuffix(".ttc") {
        paths.append(path)
      } else if let kind = try? files.kind(at: path), kind == .folder {
        addFonts(of: path, to: &paths, depth: depth - 1)
      }
    }
  }
}
